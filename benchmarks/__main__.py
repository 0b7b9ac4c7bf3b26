"""make bench: every benchmark in turn, each in a process of its own. python -m benchmarks [NAME ...] for some of them."""

import subprocess
import sys

PARTS = {
    "startup": "start-up time and idle memory with both platforms on, graceful stop",
    "echo": "reply latency and throughput beside a bare echo bot; a message beside 10,000 people",
    "clock": "lateness: a million pending nudges, 1,000 in a second beside APScheduler, a reply while nudges wait",
    "storage": "what a save, a load and a start cost",
    "plan": "what planning and judging cost",
    "wording": "what a draft costs",
    "understand": "how well and how fast messages are understood",
    "gist": "how well free words are read that no date or name settles",
}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"There is no benchmark {unknown[0]}. There are: {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    failed = []
    for name in names or PARTS:
        print(f"\n== {name}: {PARTS[name]}", flush=True)
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode:
            failed.append(name)
    if failed:
        print(f"\nNot finished: {', '.join(failed)}.", file=sys.stderr)
    return len(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
