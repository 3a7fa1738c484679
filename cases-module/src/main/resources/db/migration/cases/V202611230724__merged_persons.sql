-- Two records of one human being become one, and can be parted again. The record that was merged stays, and points to
-- the one that goes on; nothing else points to it any more.
alter table cases.person
    add column merged_into uuid references cases.person deferrable initially deferred,
    add constraint person_not_merged_into_itself check (merged_into <> id);
alter table cases.person_aud add column merged_into uuid;
create index person_merged_into on cases.person (merged_into) where merged_into is not null;

create table cases.person_merge (
    id uuid primary key,
    version integer not null,
    happened bigint generated always as identity,
    survivor_id uuid not null references cases.person deferrable initially deferred,
    absorbed_id uuid not null references cases.person deferrable initially deferred,
    merged_at timestamptz not null,
    merged_by uuid not null,
    sealed_reason bytea not null,
    sealed_snapshot bytea not null,
    undone_at timestamptz,
    undone_by uuid,
    sealed_undone_reason bytea,
    check (survivor_id <> absorbed_id),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (sealed_undone_reason is null))
);
create index person_merge_survivor on cases.person_merge (survivor_id);
create unique index person_merge_once on cases.person_merge (absorbed_id) where undone_at is null;

-- Whoever erases a person erases the records that were merged into it too, with their names, history and keys.
create function cases.erase_own_of_person() returns trigger language plpgsql as $$
begin
    delete from cases.person_merge where survivor_id = old.id or absorbed_id = old.id;
    delete from cases.person_name where person_id = old.id;
    delete from cases.person_name_aud where person_id = old.id;
    delete from cases.contact_point where person_id = old.id;
    delete from cases.contact_point_aud where person_id = old.id;
    delete from cases.identity_document where person_id = old.id;
    delete from cases.identity_document_aud where person_id = old.id;
    delete from cases.kinship where person_id = old.id or relative_id = old.id or asserted_by = old.id;
    delete from cases.kinship_aud where person_id = old.id or relative_id = old.id or asserted_by = old.id;
    delete from cases.person_aud where id = old.id or merged_into = old.id;
    delete from core.keyset where owner_kind = 'person' and owner_id = old.id;
    delete from cases.person where merged_into = old.id;
    return old;
end $$;
create trigger person_erases_own after delete on cases.person
    for each row execute function cases.erase_own_of_person();
