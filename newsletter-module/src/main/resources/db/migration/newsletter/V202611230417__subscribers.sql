create table newsletter.subscriber (
    id uuid primary key,
    version integer not null,
    address text not null,
    address_identity text not null,
    language text not null,
    state text not null check (state in ('PENDING', 'CONFIRMED', 'UNSUBSCRIBED', 'SUPPRESSED')),
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    ended_at timestamptz,
    constraint one_subscriber_per_address unique (address_identity),
    constraint address_is_one_line check (address !~ '[[:cntrl:]]')
);
create index subscriber_by_state on newsletter.subscriber (state, language);

create table newsletter.consent_event (
    id uuid primary key,
    subscriber_id uuid not null references newsletter.subscriber,
    kind text not null,
    channel text not null,
    language text not null,
    address_key text not null,
    wording text not null,
    evidence text not null,
    recorded_by uuid,
    at timestamptz not null
);
create index consent_event_by_subscriber on newsletter.consent_event (subscriber_id, at);

create table newsletter.confirmation_link (
    token_hash text primary key,
    subscriber_id uuid not null references newsletter.subscriber,
    language text not null,
    expires_at timestamptz not null
);
create index confirmation_link_by_subscriber on newsletter.confirmation_link (subscriber_id);

create table newsletter.suppression (
    address_key text primary key,
    reason text not null,
    since timestamptz not null
);
