create table cases.body (
    id uuid primary key,
    version integer not null,
    name text not null,
    kind text not null,
    address text not null,
    languages text not null,
    of_state_concerned boolean not null,
    rules text not null,
    rules_source text not null,
    rules_checked_on date not null,
    reply_days integer not null check (reply_days between 1 and 3650)
);

create table cases.appeal (
    id uuid primary key,
    version integer not null,
    case_id uuid not null,
    case_reference text not null,
    body_id uuid not null references cases.body (id) deferrable initially deferred,
    status text not null,
    current_number integer not null,
    changed_at timestamptz not null,
    approval_number integer,
    approval_sha256 text,
    approval_by text,
    approval_way text,
    approval_language text,
    approval_on date,
    sent_channel text,
    sent_recipient text,
    sent_reference text,
    sent_proof text,
    sent_on date,
    sent_due_on date,
    sent_sha256 text,
    constraint sent_as_approved check (sent_sha256 is null or sent_sha256 = approval_sha256)
);
create index appeal_case on cases.appeal (case_id);
create index appeal_status on cases.appeal (status, sent_due_on);

create table cases.appeal_request (
    appeal_id uuid not null references cases.appeal (id) deferrable initially deferred,
    tracing_request_id uuid not null,
    primary key (appeal_id, tracing_request_id)
);

create table cases.appeal_ask (
    appeal_id uuid not null references cases.appeal (id) deferrable initially deferred,
    ask text not null,
    primary key (appeal_id, ask)
);

create table cases.appeal_reply (
    appeal_id uuid not null references cases.appeal (id) deferrable initially deferred,
    place integer not null,
    received_on date not null,
    outcome text not null,
    summary text not null,
    family_told_on date,
    primary key (appeal_id, place)
);

create table cases.appeal_step (
    appeal_id uuid not null references cases.appeal (id) deferrable initially deferred,
    place integer not null,
    at timestamptz not null,
    status text not null,
    number integer not null,
    actor text not null,
    primary key (appeal_id, place)
);

create table cases.appeal_text (
    id uuid primary key,
    appeal_id uuid not null references cases.appeal (id) deferrable initially deferred,
    number integer not null,
    letter text not null,
    pdf_file_id uuid not null,
    pdf_sha256 text not null,
    saved_at timestamptz not null,
    saved_by text not null,
    unique (appeal_id, number)
);

-- What the family approved must stay what it was.
create function cases.refuse_change_of_letter() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a letter is never changed';
end $$;
create trigger appeal_text_immutable before update on cases.appeal_text
    for each row execute function cases.refuse_change_of_letter();

create table cases.clearance (
    id uuid primary key,
    version integer not null,
    appeal_id uuid not null references cases.appeal (id) deferrable initially deferred,
    letter_number integer not null,
    status text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    scan_failed boolean not null,
    findings text not null,
    consent text,
    reviewed_by_name text,
    cleared_by uuid,
    cleared_by_name text,
    cleared_at timestamptz,
    rendition text,
    published_where text,
    retracted_at timestamptz,
    retracted_why text,
    constraint the_asker_cannot_clear check (cleared_by is null or cleared_by <> asked_by)
);
create index clearance_appeal on cases.clearance (appeal_id);
create index clearance_status on cases.clearance (status);
