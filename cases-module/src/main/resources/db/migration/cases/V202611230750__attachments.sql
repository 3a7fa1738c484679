-- Documents and photographs: their words and their content are sealed under the key of the case. The content lies in a
-- table of its own, so that no list reads it.
create table cases.attachment (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    person_id uuid references cases.person deferrable initially deferred,
    kind text not null,
    file_kind text not null,
    size bigint not null check (size between 1 and 26214400),
    drawn boolean not null,
    sealed_title bytea not null,
    sealed_from bytea not null,
    sealed_file_name bytea not null,
    added_at timestamptz not null,
    added_by uuid not null
);
create index attachment_case on cases.attachment (case_id);
create index attachment_person on cases.attachment (person_id);

create table cases.attachment_content (
    attachment_id uuid primary key references cases.attachment deferrable initially deferred,
    content bytea not null,
    preview bytea
);

create table cases.attachment_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    person_id uuid,
    kind text,
    file_kind text,
    size bigint,
    drawn boolean,
    sealed_title bytea,
    sealed_from bytea,
    sealed_file_name bytea,
    added_at timestamptz,
    added_by uuid,
    primary key (rev, id)
);
create index attachment_aud_case on cases.attachment_aud (case_id);
