-- What lies under the seals of a case. Only the case is in clear: not whom a note is about, nor what it is, nor who wrote
-- it and when. Every content is as long as the next multiple of one kilobyte.
create table cases.sealed_note (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    position bigint generated always as identity,
    content bytea not null
);
create index sealed_note_case on cases.sealed_note (case_id);

create function cases.refuse_change_of_sealed_note() returns trigger language plpgsql as $$
begin
    raise exception 'notes under a seal are only ever added';
end $$;
create trigger sealed_note_never_changes before update on cases.sealed_note
    for each row execute function cases.refuse_change_of_sealed_note();

-- Who asked for a seal to be opened, and who confirmed: somebody else, within half an hour.
create table cases.seal_opening (
    id uuid primary key,
    version integer not null,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    request_id uuid not null references cases.tracing_request deferrable initially deferred,
    asked_by uuid not null,
    asked_at timestamptz not null,
    ask_reason bytea not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    confirm_reason bytea,
    check (confirmed_by <> asked_by),
    check (confirmed_at >= asked_at and confirmed_at <= asked_at + interval '30 minutes'),
    check ((confirmed_by is null) = (confirmed_at is null) and (confirmed_by is null) = (confirm_reason is null))
);
create index seal_opening_case on cases.seal_opening (case_id);
create index seal_opening_request on cases.seal_opening (request_id);
create index seal_opening_waiting on cases.seal_opening (asked_at) where confirmed_by is null;

-- A state below the seal was to stand here in clear; it follows from the notes now, and nothing reads or writes this.
comment on column cases.tracing_request.sealed_state is 'empty: what lies under a seal is in cases.sealed_note';
