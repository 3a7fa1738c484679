-- The accounts of witnesses. Words, and the real name behind a pseudonym, are sealed under the key of the case.
create table cases.testimony (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    witness_id uuid references cases.person deferrable initially deferred,
    pseudonym text,
    sealed_real_name bytea,
    taken_words text,
    taken_calendar text,
    taken_edtf text,
    taken_earliest date,
    taken_latest date,
    way text not null,
    language text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    check ((witness_id is null) <> (pseudonym is null)),
    check (sealed_real_name is null or pseudonym is not null),
    check ((taken_words is null) = (taken_edtf is null))
);
create index testimony_case on cases.testimony (case_id);
create index testimony_witness on cases.testimony (witness_id);

create table cases.testimony_statement (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    testimony_id uuid not null references cases.testimony deferrable initially deferred,
    list_position integer not null check (list_position > 0),
    sealed_text bytea not null,
    release text not null check (release in ('CASE', 'STAFF', 'BODIES', 'PUBLIC')),
    changed_at timestamptz not null
);
create index testimony_statement_case on cases.testimony_statement (case_id);

create table cases.testimony_mention (
    id uuid primary key,
    statement_id uuid not null references cases.testimony_statement deferrable initially deferred,
    person_id uuid not null references cases.person deferrable initially deferred,
    unique (statement_id, person_id)
);
create index testimony_mention_person on cases.testimony_mention (person_id);

-- A fact was made of a statement by somebody's decision.
create table cases.testimony_fact (
    id uuid primary key,
    fact_id uuid not null unique references cases.fact deferrable initially deferred,
    statement_id uuid not null references cases.testimony_statement deferrable initially deferred,
    person_id uuid not null references cases.person deferrable initially deferred,
    decided_by uuid not null,
    decided_at timestamptz not null
);
create index testimony_fact_statement on cases.testimony_fact (statement_id);

create table cases.testimony_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    witness_id uuid,
    pseudonym text,
    sealed_real_name bytea,
    taken_words text,
    taken_calendar text,
    taken_edtf text,
    taken_earliest date,
    taken_latest date,
    way text,
    language text,
    recorded_at timestamptz,
    recorded_by uuid,
    primary key (rev, id)
);
create index testimony_aud_case on cases.testimony_aud (case_id);

create table cases.testimony_statement_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    testimony_id uuid,
    list_position integer,
    sealed_text bytea,
    release text,
    changed_at timestamptz,
    primary key (rev, id)
);
create index testimony_statement_aud_case on cases.testimony_statement_aud (case_id);

create table cases.testimony_mention_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    statement_id uuid,
    person_id uuid,
    primary key (rev, id)
);
