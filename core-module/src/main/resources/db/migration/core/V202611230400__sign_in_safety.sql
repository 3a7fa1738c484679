-- Sessions carry the number of the credentials that opened them; those of older credentials have ended.
alter table core.account
    add column credential_number integer not null default 1,
    add column password_is_temporary boolean not null default false;

-- Failed attempts, for a day; names and addresses only as keyed hashes.
create table core.sign_in_failure (
    id bigint generated always as identity primary key,
    account_key text not null,
    address_key text not null,
    at timestamptz not null
);
create index sign_in_failure_account on core.sign_in_failure (account_key, at);
create index sign_in_failure_address on core.sign_in_failure (address_key, at);
create index sign_in_failure_age on core.sign_in_failure (at);

-- From where an account was signed in to successfully: strangers cannot shut the owner out of these.
create table core.known_address (
    account_key text not null,
    address_key text not null,
    last_success timestamptz not null,
    primary key (account_key, address_key)
);

create index audit_entry_actor on core.audit_entry (actor, id);
