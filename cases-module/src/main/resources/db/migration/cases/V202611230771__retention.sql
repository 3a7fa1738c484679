-- How long each kind of data is kept. Kinds without a row have the period that the program proposes.
create table cases.retention_period (
    kind text primary key,
    version integer not null,
    months integer not null check (months between 1 and 1200),
    set_by uuid not null,
    set_at timestamptz not null
);

-- What is kept longer than its period. The reason may say something about somebody: sealed under the key of the case.
create table cases.kept_longer (
    id uuid primary key,
    version integer not null,
    kind text not null,
    record_id uuid not null,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    until_on date not null,
    sealed_reason bytea not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    unique (kind, record_id)
);
create index kept_longer_case on cases.kept_longer (case_id);

-- The erasure of a case: asked for by one, confirmed by another. Holds ids, counts and days, and nothing of the case.
create table cases.erasure (
    id uuid primary key,
    version integer not null,
    case_id uuid not null,
    case_reference text not null,
    ground text not null,
    state text not null check (state in ('ASKED', 'CALLED_OFF', 'DONE')),
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    ended_by uuid,
    ended_by_name text,
    ended_at timestamptz,
    certificate_en uuid,
    certificate_fa uuid,
    constraint erasure_confirmed_by_another check (state <> 'DONE' or ended_by <> asked_by)
);
create unique index erasure_one_at_a_time on cases.erasure (case_id) where state = 'ASKED';

-- Who was erased, as keyed hashes; the key is not in the database.
create table cases.erased_person (
    hash text primary key,
    erased_on date not null
);

create index identity_document_aud_person on cases.identity_document_aud (person_id);
create index promise_aud_case on cases.promise_aud (case_id);
create index relative_aud_case on cases.relative_aud (case_id);
