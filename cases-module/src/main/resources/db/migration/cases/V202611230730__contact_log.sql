-- Conversations with enquirers, what was promised to them, and when they are not to be reminded of. Words are sealed.

create table cases.conversation (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    person_id uuid not null references cases.person deferrable initially deferred,
    happened_on date not null,
    way text not null,
    reach text not null check (reach in ('THEY_CAME', 'WE_REACHED', 'NOT_REACHED')),
    staff_id uuid not null,
    recorded_at timestamptz not null,
    sealed_said bytea not null,
    sealed_asked bytea not null
);
create index conversation_case on cases.conversation (case_id, happened_on);
create index conversation_person on cases.conversation (person_id);

create table cases.promise (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    conversation_id uuid not null references cases.conversation deferrable initially deferred,
    person_id uuid not null references cases.person deferrable initially deferred,
    due_on date not null,
    status text not null check (status in ('OPEN', 'KEPT', 'WITHDRAWN')),
    settled_at timestamptz,
    settled_by uuid,
    sealed_what bytea not null,
    sealed_why bytea,
    check ((status = 'OPEN') = (settled_at is null)),
    check ((status = 'WITHDRAWN') = (sealed_why is not null))
);
create index promise_case on cases.promise (case_id);
create index promise_person on cases.promise (person_id);
create index promise_owed on cases.promise (due_on) where status = 'OPEN';

create table cases.promise_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    conversation_id uuid,
    person_id uuid,
    due_on date,
    status text,
    settled_at timestamptz,
    settled_by uuid,
    sealed_what bytea,
    sealed_why bytea,
    primary key (rev, id)
);

create table cases.contact_pause (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    reason text not null,
    until_on date,
    began_at timestamptz not null,
    began_by uuid not null,
    ended_at timestamptz
);
create index contact_pause_case on cases.contact_pause (case_id);

create table cases.contact_pause_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    reason text,
    until_on date,
    began_at timestamptz,
    began_by uuid,
    ended_at timestamptz,
    primary key (rev, id)
);

-- What the association sets; one row.
create table cases.casework (
    id integer primary key check (id = 1),
    version integer not null,
    silence_days integer not null check (silence_days between 7 and 730)
);
insert into cases.casework (id, version, silence_days) values (1, 0, 90);

create table cases.casework_aud (
    id integer not null,
    rev bigint not null references core.revision,
    revtype smallint,
    silence_days integer,
    primary key (rev, id)
);

-- For the page Today: the cases of one caseworker.
create index if not exists case_file_caseworker on cases.case_file (caseworker_id);
