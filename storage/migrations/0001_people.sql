-- One row per person. The column search is json, not jsonb: it keeps the text as written (jsonb refuses \u0000).
create table afterword_people (
    owner text primary key,
    version bigint not null,
    next_due timestamptz,
    holder text,
    lease_until timestamptz,
    search json,
    sealed bytea,
    check ((search is null) <> (sealed is null))
);

create index afterword_people_due on afterword_people (next_due) where next_due is not null;
create index afterword_people_held on afterword_people (holder) where holder is not null;

create table afterword_addresses (
    address text primary key,
    owner text not null references afterword_people on delete cascade
);

create index afterword_addresses_owner on afterword_addresses (owner);

create table afterword_shared (
    name text primary key,
    value text not null,
    version bigint not null
);
