-- References are deferred: rows are written in batches by table, and only the whole has to fit together.

create table cases.case_counter (
    opened_year integer primary key,
    last_number integer not null
);

create table cases.case_file (
    id uuid primary key,
    version integer not null,
    opened_year integer not null,
    number_in_year integer not null,
    submission uuid not null unique,
    caseworker_id uuid not null,
    opened_at timestamptz not null,
    unique (opened_year, number_in_year)
);

create table cases.person (
    id uuid primary key,
    version integer not null,
    sex text not null,
    changed_at timestamptz not null
);

create table cases.person_name (
    id uuid primary key,
    person_id uuid not null references cases.person deferrable initially deferred,
    list_position integer not null,
    text text not null,
    folded text not null,
    kind text not null,
    script text not null,
    source text not null
);
create index person_name_person on cases.person_name (person_id);

create table cases.contact_point (
    id uuid primary key,
    version integer not null,
    person_id uuid not null references cases.person deferrable initially deferred,
    kind text not null,
    address text not null,
    safe_hours text not null,
    may_answer text not null,
    added_at timestamptz not null
);
create index contact_point_person on cases.contact_point (person_id);

create table cases.kinship (
    id uuid primary key,
    person_id uuid not null references cases.person deferrable initially deferred,
    kinship text not null,
    relative_id uuid not null references cases.person deferrable initially deferred,
    asserted_by uuid not null references cases.person deferrable initially deferred,
    verified boolean not null,
    stated_at timestamptz not null,
    check (person_id <> relative_id)
);
create index kinship_person on cases.kinship (person_id);
create index kinship_relative on cases.kinship (relative_id);

create table cases.enquirer (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    person_id uuid not null references cases.person deferrable initially deferred,
    principal boolean not null,
    since timestamptz not null,
    unique (case_id, person_id)
);
create unique index enquirer_one_principal on cases.enquirer (case_id) where principal;
create index enquirer_person on cases.enquirer (person_id);

create table cases.tracing_request (
    id uuid primary key,
    version integer not null,
    opened bigint generated always as identity,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    sought_id uuid not null references cases.person deferrable initially deferred,
    state text not null,
    sealed_state text,
    reason text,
    since timestamptz not null,
    unique (case_id, sought_id),
    check (state in ('INTAKE', 'SAFETY_CHECK', 'OPEN', 'DORMANT', 'RELAYED', 'FAMILY_TOLD', 'CLOSED', 'REFUSED')),
    check (sealed_state in ('LEAD', 'LOCATED', 'ASKED', 'DECLINED', 'NO_ANSWER', 'ALLOWS', 'DEATH_REPORTED', 'DEATH_CORROBORATED')),
    check ((state in ('CLOSED', 'REFUSED')) = (reason is not null))
);
create index tracing_request_sought on cases.tracing_request (sought_id);

create table cases.fact (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    person_id uuid not null references cases.person deferrable initially deferred,
    kind text not null,
    when_words text,
    when_calendar text,
    when_edtf text,
    when_earliest date,
    when_latest date,
    place text not null,
    account text not null,
    source text not null,
    hearing text not null,
    confidence text not null,
    recorded_at timestamptz not null,
    superseded_by uuid references cases.fact deferrable initially deferred,
    superseded_why text not null,
    check (when_earliest <= when_latest),
    check ((when_words is null) = (when_edtf is null))
);
create index fact_case on cases.fact (case_id);

-- The history of each record, field by field, as Envers writes it.

create table cases.case_file_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    opened_year integer,
    number_in_year integer,
    submission uuid,
    caseworker_id uuid,
    opened_at timestamptz,
    primary key (rev, id)
);

create table cases.person_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    sex text,
    changed_at timestamptz,
    primary key (rev, id)
);

create table cases.person_name_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    person_id uuid,
    list_position integer,
    text text,
    folded text,
    kind text,
    script text,
    source text,
    primary key (rev, id)
);

create table cases.contact_point_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    person_id uuid,
    kind text,
    address text,
    safe_hours text,
    may_answer text,
    added_at timestamptz,
    primary key (rev, id)
);

create table cases.kinship_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    person_id uuid,
    kinship text,
    relative_id uuid,
    asserted_by uuid,
    verified boolean,
    stated_at timestamptz,
    primary key (rev, id)
);

create table cases.enquirer_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    person_id uuid,
    principal boolean,
    since timestamptz,
    primary key (rev, id)
);

create table cases.tracing_request_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    sought_id uuid,
    state text,
    reason text,
    since timestamptz,
    primary key (rev, id)
);

create table cases.fact_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    person_id uuid,
    kind text,
    when_words text,
    when_calendar text,
    when_edtf text,
    when_earliest date,
    when_latest date,
    place text,
    account text,
    source text,
    hearing text,
    confidence text,
    recorded_at timestamptz,
    superseded_by uuid,
    superseded_why text,
    primary key (rev, id)
);
