-- Enquirers who ask no more, and who stepped in for them.

alter table cases.enquirer
    add column ending text,
    add column ended_on date,
    add constraint enquirer_ended check ((ending is null) = (ended_on is null)),
    add constraint who_asks_no_more_is_not_principal check (ending is null or not principal);
alter table cases.enquirer_aud
    add column ending text,
    add column ended_on date;

create table cases.succession (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    former_id uuid not null references cases.person deferrable initially deferred,
    successor_id uuid not null references cases.person deferrable initially deferred,
    ending text not null,
    ended_on date not null,
    sealed_told bytea not null,
    promises integer not null,
    consents integer not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    check (former_id <> successor_id)
);
create index succession_case on cases.succession (case_id);
