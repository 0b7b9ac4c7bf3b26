"""No module leads back to itself by what it imports: whoever reads one can follow its imports to an end."""

from graphlib import TopologicalSorter

import grimp
import pytest


@pytest.mark.parametrize("package", ["coach", "handlers", "storage", "bot"])
def test_there_is_no_import_circle(package: str) -> None:
    graph = grimp.build_graph(package, cache_dir=None)
    imports = {m: graph.find_modules_directly_imported_by(m) for m in graph.modules}
    TopologicalSorter(imports).prepare()
