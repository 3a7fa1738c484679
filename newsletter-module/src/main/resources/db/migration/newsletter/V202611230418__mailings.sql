create table newsletter.mailing (
    id uuid primary key,
    version integer not null,
    issue_number integer not null,
    language text not null,
    state text not null,
    state_since timestamptz not null,
    prepared_by uuid not null,
    approval_asked_by uuid,
    approved_by uuid,
    sent_back_because text not null,
    scheduled_for timestamptz,
    server_away boolean not null,
    constraint approved_by_a_second_person
        check (approved_by is null or (approved_by <> prepared_by and approved_by is distinct from approval_asked_by))
);
-- The same edition is never mailed twice: what did not go out belongs to the mailing that is there.
create unique index one_mailing_per_edition on newsletter.mailing (issue_number, language) where state <> 'CANCELLED';
create index mailing_under_way on newsletter.mailing (state) where state in ('SCHEDULED', 'SNAPSHOT', 'SENDING');

create table newsletter.delivery (
    id uuid primary key,
    mailing_id uuid not null references newsletter.mailing,
    reader_id uuid,
    address text,
    address_key text not null,
    state text not null,
    attempts integer not null,
    next_attempt_at timestamptz not null,
    touched_at timestamptz not null,
    reply text not null,
    constraint one_message_per_address_and_mailing unique (mailing_id, address_key)
);
create index delivery_by_state on newsletter.delivery (mailing_id, state, next_attempt_at);
create index delivery_by_reader on newsletter.delivery (reader_id);
create index delivery_in_hand on newsletter.delivery (touched_at) where state in ('CLAIMED', 'SUBMITTING');
