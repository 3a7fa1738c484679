-- What is openly known of a person's life, from whom and as of when; never taken from whereabouts reports.
alter table cases.person
    add column vital_status text not null default 'UNKNOWN',
    add column vital_basis text not null default 'NOT_STATED',
    add column vital_source text not null default '',
    add column vital_words text,
    add column vital_calendar text,
    add column vital_edtf text,
    add column vital_earliest date,
    add column vital_latest date,
    add constraint person_vital_has_basis check ((vital_status = 'UNKNOWN') = (vital_basis = 'NOT_STATED'));
alter table cases.person_aud
    add column vital_status text,
    add column vital_basis text,
    add column vital_source text,
    add column vital_words text,
    add column vital_calendar text,
    add column vital_edtf text,
    add column vital_earliest date,
    add column vital_latest date;

-- The consonants of a name in Latin letters, by which spellings of different scripts meet. Empty until the next start.
alter table cases.person_name add column skeleton text not null default '';
alter table cases.person_name_aud add column skeleton text;
create index person_name_skeleton on cases.person_name (skeleton);

create table cases.identity_document (
    id uuid primary key,
    version integer not null,
    person_id uuid not null references cases.person deferrable initially deferred,
    kind text not null,
    sealed_number bytea not null,
    sealed_issued_by bytea not null,
    added_at timestamptz not null
);
create index identity_document_person on cases.identity_document (person_id);

create table cases.identity_document_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    person_id uuid,
    kind text,
    sealed_number bytea,
    sealed_issued_by bytea,
    added_at timestamptz,
    primary key (rev, id)
);
