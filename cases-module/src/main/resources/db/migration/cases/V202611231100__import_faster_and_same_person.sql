-- A row of an import may be about somebody on record, by a person's choice: then that person is not the import's to undo,
-- only what it wrote about the person.
alter table cases.import_made add column new_sought boolean not null default true;
alter table cases.import_made alter column new_sought drop default;
create table cases.import_added (
    import_id uuid not null,
    row_number integer not null,
    case_id uuid not null,
    record_id uuid not null,
    primary key (import_id, record_id),
    foreign key (import_id, row_number) references cases.import_made on delete cascade
);
create index import_added_row on cases.import_added (import_id, row_number);
create index import_added_case on cases.import_added (case_id);

-- Whoever removes a case, a person or a fact makes the database look for what refers to it: by these.
create index kinship_asserted_by on cases.kinship (asserted_by);
create index fact_superseded_by on cases.fact (superseded_by) where superseded_by is not null;
create index case_note_about on cases.case_note (about_id);
create index family_message_from on cases.family_message (from_id);
create index family_message_outcome_case on cases.family_message_outcome (case_id);
create index succession_former on cases.succession (former_id);
create index succession_successor on cases.succession (successor_id);
create index testimony_fact_person on cases.testimony_fact (person_id);
create index external_number_aud_case on cases.external_number_aud (case_id);

-- As before, but once for all persons that a statement removes.
drop trigger person_erases_own on cases.person;
create or replace function cases.erase_own_of_person() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from gone) then
        return null;
    end if;
    delete from cases.person_merge where survivor_id in (select id from gone) or absorbed_id in (select id from gone);
    delete from cases.person_name where person_id in (select id from gone);
    delete from cases.person_name_aud where person_id in (select id from gone);
    delete from cases.contact_point where person_id in (select id from gone);
    delete from cases.contact_point_aud where person_id in (select id from gone);
    delete from cases.identity_document where person_id in (select id from gone);
    delete from cases.identity_document_aud where person_id in (select id from gone);
    delete from cases.kinship where person_id in (select id from gone);
    delete from cases.kinship where relative_id in (select id from gone);
    delete from cases.kinship where asserted_by in (select id from gone);
    delete from cases.kinship_aud where person_id in (select id from gone);
    delete from cases.kinship_aud where relative_id in (select id from gone);
    delete from cases.kinship_aud where asserted_by in (select id from gone);
    delete from cases.person_aud where id in (select id from gone);
    delete from cases.person_aud where merged_into in (select id from gone);
    delete from core.keyset where owner_kind = 'person' and owner_id in (select id from gone);
    delete from cases.person where merged_into in (select id from gone);
    return null;
end $$;
create trigger person_erases_own after delete on cases.person
    referencing old table as gone for each statement execute function cases.erase_own_of_person();
