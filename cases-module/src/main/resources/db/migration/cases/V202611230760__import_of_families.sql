-- Numbers by which the association knew a case before.
create table cases.external_number (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    number text not null,
    folded text not null
);
create index external_number_case on cases.external_number (case_id);
create index external_number_folded on cases.external_number (folded);
create table cases.external_number_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    number text,
    folded text,
    primary key (rev, id)
);

create index external_number_words on cases.external_number using gin (folded gin_trgm_ops);
create or replace view cases.case_words (case_id, words) as
    select e.case_id, n.folded from cases.enquirer e join cases.person_name n on n.person_id = e.person_id
    union all
    select r.case_id, n.folded from cases.tracing_request r join cases.person_name n on n.person_id = r.sought_id
    union all
    select c.id, c.reference from cases.case_file c
    union all
    select x.case_id, x.folded from cases.external_number x;

create table cases.case_note (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    about_id uuid references cases.person deferrable initially deferred,
    sealed_text bytea not null,
    sealed_source bytea not null,
    written_by uuid not null,
    written_at timestamptz not null
);
create index case_note_case on cases.case_note (case_id);

-- What the file held is sealed under a key of the import; it is emptied when nothing needs it any more.
create table cases.family_import (
    id uuid primary key,
    version integer not null,
    status text not null,
    started_by uuid not null,
    begun_at timestamptz not null,
    changed_at timestamptz not null,
    line_count integer not null,
    done integer not null,
    to_do integer not null,
    taken integer not null,
    opened integer not null,
    wrong integer not null,
    left_out integer not null,
    kept integer not null,
    stop_wanted boolean not null,
    mapping text not null,
    sealed_name bytea not null,
    sealed_sheet bytea not null,
    sealed_plan bytea not null,
    sealed_decisions bytea not null
);

-- What an import made of which row, for its undoing; made_at is later than anything that the import wrote.
create table cases.import_made (
    import_id uuid not null references cases.family_import on delete cascade,
    row_number integer not null,
    case_id uuid not null,
    sought_id uuid not null,
    enquirer_id uuid not null,
    new_case boolean not null,
    new_enquirer boolean not null,
    made_at timestamptz not null,
    primary key (import_id, row_number)
);
create index import_made_case on cases.import_made (case_id);

-- How the columns under the same headings were understood the last time; the key is a hash of the headings.
create table cases.import_mapping (
    heading_key text primary key,
    mapping text not null,
    used_at timestamptz not null
);
