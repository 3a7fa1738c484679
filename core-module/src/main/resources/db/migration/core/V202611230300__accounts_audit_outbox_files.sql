create table core.account (
    id uuid primary key,
    version integer not null,
    sign_in_name text not null,
    display_name text not null,
    role text not null check (role in ('CASEWORKER', 'EDITOR', 'COORDINATOR', 'ADMINISTRATOR')),
    language text not null,
    password_hash text not null,
    active boolean not null,
    created_at timestamptz not null
);
create unique index account_sign_in_name on core.account (lower(sign_in_name));

-- Append-only and hash-chained: each entry carries the hash of the one before it.
create table core.audit_entry (
    id bigint primary key,
    at_micros bigint not null,
    actor text not null,
    kind text not null,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    detail text not null,
    previous_hash text not null,
    hash text not null
);
create index audit_entry_subject on core.audit_entry (subject_kind, subject_id);

create function core.refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;
create trigger audit_entry_append_only before update or delete on core.audit_entry
    for each row execute function core.refuse_audit_change();
create trigger audit_entry_no_truncate before truncate on core.audit_entry
    for each statement execute function core.refuse_audit_change();

-- One statement per entry; the lock makes the chain one line, and is held until the transaction ends.
create function core.append_audit(p_at_micros bigint, p_actor text, p_kind text, p_action text,
                                  p_subject_kind text, p_subject_id text, p_detail text)
    returns bigint language plpgsql as $$
declare
    v_id bigint;
    v_previous text;
    v_line text;
    v_field text;
begin
    perform pg_advisory_xact_lock(740001);
    select e.id, e.hash into v_id, v_previous from core.audit_entry e order by e.id desc limit 1;
    v_id := coalesce(v_id, 0) + 1;
    v_previous := coalesce(v_previous, repeat('0', 64));
    v_line := v_previous || ';' || v_id || ';' || p_at_micros || ';';
    foreach v_field in array array[p_actor, p_kind, p_action, p_subject_kind, p_subject_id, p_detail] loop
        v_line := v_line || octet_length(convert_to(v_field, 'UTF8')) || ':' || v_field || ';';
    end loop;
    insert into core.audit_entry (id, at_micros, actor, kind, action, subject_kind, subject_id, detail, previous_hash, hash)
    values (v_id, p_at_micros, p_actor, p_kind, p_action, p_subject_kind, p_subject_id, p_detail, v_previous,
            encode(sha256(convert_to(v_line, 'UTF8')), 'hex'));
    return v_id;
end $$;

create table core.outbox (
    id uuid primary key,
    sequence bigint generated always as identity,
    kind text not null,
    payload jsonb not null,
    created_at timestamptz not null,
    delivered_at timestamptz,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    problem text
);
create index outbox_waiting on core.outbox (next_attempt_at, sequence) where delivered_at is null;

create table core.stored_file (
    id uuid primary key,
    content_type text not null,
    size bigint not null,
    sha256 text not null,
    content bytea not null,
    created_at timestamptz not null
);

create sequence core.revision_seq start 1 increment 50;
create table core.revision (
    id bigint primary key,
    at_millis bigint not null,
    actor text not null
);
