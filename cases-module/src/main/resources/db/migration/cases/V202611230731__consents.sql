-- What those who ask have agreed to, and what withdrawals have done.

create table cases.consent (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    person_id uuid not null references cases.person deferrable initially deferred,
    purpose text not null check (purpose in ('SHARE', 'PUBLISH', 'KEEP', 'CONTACT')),
    recipients text not null,
    fields text not null,
    language text not null,
    evidence text not null,
    sealed_proof bytea not null,
    given_on date not null,
    from_on date not null,
    until_on date,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    ask_again boolean not null,
    replaced_by uuid references cases.consent deferrable initially deferred,
    withdrawn_on date,
    withdrawn_way text,
    sealed_withdrawal bytea,
    check ((withdrawn_on is null) = (withdrawn_way is null)),
    check (until_on is null or until_on >= from_on),
    constraint contact_points_are_never_published check (purpose <> 'PUBLISH' or fields not like '%CONTACT_POINTS%')
);
create index consent_case on cases.consent (case_id);
create index consent_person on cases.consent (person_id);
create index consent_until on cases.consent (until_on) where withdrawn_on is null and replaced_by is null;

create table cases.consent_aud (
    id uuid not null,
    rev bigint not null references core.revision,
    revtype smallint,
    case_id uuid,
    person_id uuid,
    purpose text,
    recipients text,
    fields text,
    language text,
    evidence text,
    sealed_proof bytea,
    given_on date,
    from_on date,
    until_on date,
    recorded_at timestamptz,
    recorded_by uuid,
    ask_again boolean,
    replaced_by uuid,
    withdrawn_on date,
    withdrawn_way text,
    sealed_withdrawal bytea,
    primary key (rev, id)
);

create table cases.consent_effect (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    consent_id uuid not null references cases.consent deferrable initially deferred,
    list_position integer not null,
    recalled boolean not null,
    message_key text not null,
    what text not null,
    left_on date,
    path text not null
);
create index consent_effect_case on cases.consent_effect (case_id);
