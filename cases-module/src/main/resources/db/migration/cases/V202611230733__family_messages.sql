-- Open family news to sought persons. What came of a message lies in a table of its own, without history and all sealed,
-- so that nothing beside it changes when something comes.

create table cases.family_message (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    from_id uuid not null references cases.person deferrable initially deferred,
    tracing_request_id uuid not null references cases.tracing_request deferrable initially deferred,
    status text not null check (status in ('WRITTEN', 'RETURNED', 'READ', 'HANDED_OVER', 'WITHDRAWN')),
    sealed_text bytea not null,
    written_at timestamptz not null,
    written_by uuid not null,
    read_at timestamptz,
    read_by uuid,
    handed_way text,
    body_id uuid references cases.body deferrable initially deferred,
    handed_on date,
    sealed_handed_to bytea,
    sealed_why bytea,
    constraint nothing_leaves_unread check (status <> 'HANDED_OVER' or read_by is not null),
    check ((status = 'HANDED_OVER') = (handed_on is not null))
);
create index family_message_case on cases.family_message (case_id);
create index family_message_request on cases.family_message (tracing_request_id);

create table cases.family_message_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    from_id uuid,
    tracing_request_id uuid,
    status text,
    sealed_text bytea,
    written_at timestamptz,
    written_by uuid,
    read_at timestamptz,
    read_by uuid,
    handed_way text,
    body_id uuid,
    handed_on date,
    sealed_handed_to bytea,
    sealed_why bytea,
    primary key (rev, id)
);

create table cases.family_message_outcome (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    message_id uuid not null references cases.family_message deferrable initially deferred,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    sealed_content bytea not null
);
create index family_message_outcome_message on cases.family_message_outcome (message_id);
