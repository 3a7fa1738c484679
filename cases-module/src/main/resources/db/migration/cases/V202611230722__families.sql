-- A statement of kinship can be verified, and withdrawn; withdrawn ones stay to be read.
alter table cases.kinship
    add column version integer not null default 0,
    add column verified_how text not null default '',
    add column withdrawn_at timestamptz,
    add column withdrawn_why text not null default '',
    add constraint kinship_withdrawn_with_reason check (withdrawn_at is null or withdrawn_why <> '');
alter table cases.kinship_aud
    add column verified_how text,
    add column withdrawn_at timestamptz,
    add column withdrawn_why text;

-- Somebody of the family who neither asks nor is sought.
create table cases.relative (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    person_id uuid not null references cases.person deferrable initially deferred,
    since timestamptz not null,
    unique (case_id, person_id)
);
create index relative_person on cases.relative (person_id);

create table cases.relative_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    person_id uuid,
    since timestamptz,
    primary key (rev, id)
);
