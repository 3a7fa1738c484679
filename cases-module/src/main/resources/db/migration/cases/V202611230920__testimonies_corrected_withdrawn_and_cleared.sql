-- A witness may take a testimony back; the number counts what print would see of it.
alter table cases.testimony
    add column version integer not null default 0,
    add column text_number integer not null default 1,
    add column withdrawn_on date,
    add column withdrawn_at timestamptz,
    add column withdrawn_by uuid,
    add column sealed_withdrawal bytea,
    add constraint testimony_withdrawn_whole check (
        (withdrawn_on is null) = (withdrawn_at is null)
        and (withdrawn_on is null) = (withdrawn_by is null)
        and (withdrawn_on is null) = (sealed_withdrawal is null));
alter table cases.testimony_aud
    add column text_number integer,
    add column withdrawn_on date,
    add column withdrawn_at timestamptz,
    add column withdrawn_by uuid,
    add column sealed_withdrawal bytea;

-- What a part said before it was corrected, who corrected it, when and why. Sealed as the words themselves.
create table cases.testimony_wording (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    statement_id uuid not null references cases.testimony_statement deferrable initially deferred,
    number integer not null check (number > 0),
    release text not null check (release in ('CASE', 'STAFF', 'BODIES', 'PUBLIC')),
    sealed_text bytea not null,
    sealed_why bytea not null,
    corrected_by uuid not null,
    corrected_at timestamptz not null,
    unique (statement_id, number)
);
create index testimony_wording_case on cases.testimony_wording (case_id);

create function cases.refuse_change_of_wording() returns trigger language plpgsql as $$
begin
    raise exception 'an earlier wording is never changed';
end $$;
create trigger testimony_wording_immutable before update on cases.testimony_wording
    for each row execute function cases.refuse_change_of_wording();

-- A clearance is of a letter, or of the parts of a testimony that may be printed.
alter table cases.clearance
    alter column appeal_id drop not null,
    add column testimony_id uuid references cases.testimony deferrable initially deferred,
    add column testimony_language text,
    add column sealed_title bytea,
    add constraint clearance_of_one_piece check ((appeal_id is null) <> (testimony_id is null)),
    add constraint clearance_of_titled_testimony check (
        (testimony_id is null) = (testimony_language is null)
        and (testimony_id is null) = (sealed_title is null));
create index clearance_testimony on cases.clearance (testimony_id);
