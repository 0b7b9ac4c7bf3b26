"""The SQL of the PostgreSQL store; each statement is one round trip and whole in itself."""

LOAD = "select owner, search::text, sealed from afterword_people where owner = $1"

_SAVED = {
    "insert": """
        insert into afterword_people (owner, version, next_due, search, sealed) values ($1, $2, $3, $4, $5)
        on conflict do nothing returning owner""",
    "update": """
        update afterword_people
        set version = $2, next_due = $3, search = $4, sealed = $5, holder = null, lease_until = null
        where owner = $1 and version = $2 - 1 returning owner""",
}

# Addresses follow the row, and others are woken only when something is due earlier than before. Where $8 says so, the
# commit does not wait for the server's disk: others see it at once, and only the server's own death may take it back.
_SAVE = """
with former as (select next_due from afterword_people where owner = $1),
saved as ({saved}),
released as (
    delete from afterword_addresses
    where owner = $1 and address <> all($6::text[]) and exists (select from saved)
),
linked as (
    insert into afterword_addresses (address, owner)
    select distinct address, $1 from unnest($6::text[]) as address where exists (select from saved)
    on conflict (address) do update set owner = excluded.owner
    where afterword_addresses.owner <> excluded.owner
),
woken as (
    select pg_notify('afterword', $7) from saved left join former on true
    where $3::timestamptz is not null and (former.next_due is null or $3 < former.next_due)
)
select (select count(*) from woken), owner, case when $8 then set_config('synchronous_commit', 'off', true) end
from saved
"""

# A commit that waits for the server's disk: all that was committed before it is there as well.
SECURE = "select pg_logical_emit_message(true, 'afterword', '')"
INSERT = _SAVE.format(saved=_SAVED["insert"])
UPDATE = _SAVE.format(saved=_SAVED["update"])

IS_OURS = """
select version = $2 and search::text is not distinct from $3 and sealed is not distinct from $4
from afterword_people where owner = $1
"""

ANY_SEALED = "select owner, search::text, sealed from afterword_people where sealed is not null limit 1"

DELETE = "delete from afterword_people where owner = $1"

OWNERS = "select owner from afterword_people where owner > $1 order by owner limit $2"

# Rows that another instance is claiming this very moment are skipped, not waited for.
DUE = """
with picked as (
    select owner from afterword_people
    where next_due <= $1 and (holder is null or holder = $3 or lease_until <= $1)
    order by next_due limit $2 for update skip locked
)
update afterword_people as person set holder = $3, lease_until = $4
from picked where person.owner = picked.owner
returning person.owner, person.next_due
"""

# What another instance holds is due for this one when the lease has run out.
NEXT_DUE = """
select least(
    (select min(next_due) from afterword_people where holder is null),
    (select min(next_due) from afterword_people where holder = $1),
    (
        select min(greatest(next_due, lease_until)) from afterword_people
        where holder <> $1 and next_due is not null
    )
)
"""

RESOLVE = "select owner from afterword_addresses where address = $1"

SHARED = "select value, version from afterword_shared where name = $1"
SHARED_NAMES = "select name from afterword_shared order by name"
SHARE_FIRST = """
insert into afterword_shared (name, value, version) values ($1, $2, $3)
on conflict do nothing returning version
"""
SHARE_NEXT = """
update afterword_shared set value = $2, version = $3 where name = $1 and version = $3 - 1 returning version
"""
