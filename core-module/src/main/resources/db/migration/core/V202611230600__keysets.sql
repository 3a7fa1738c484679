-- A keyset per owner (a case, a person), wrapped by the master key, which is not in the database.
create table core.keyset (
    owner_kind text not null,
    owner_id uuid not null,
    wrapped bytea not null,
    made_at timestamptz not null,
    primary key (owner_kind, owner_id)
);
