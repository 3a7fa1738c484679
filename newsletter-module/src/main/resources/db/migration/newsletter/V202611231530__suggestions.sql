-- Other words for one block of a language version, which its author takes or leaves.
create table newsletter.suggestion (
    id uuid primary key,
    version integer not null,
    language_version_id uuid not null references newsletter.language_version,
    block_id text not null,
    base_revision integer not null,
    base text not null,
    proposed text not null,
    why text not null,
    by_account uuid not null,
    by_name text not null,
    made_at timestamptz not null,
    waits_for uuid,
    state text not null,
    decided_by_name text not null,
    decided_at timestamptz
);
create index suggestion_language_version on newsletter.suggestion (language_version_id);
create index suggestion_waits_for on newsletter.suggestion (waits_for) where state = 'OPEN';
create function newsletter.refuse_suggestion_change() returns trigger language plpgsql as $$
begin
    raise exception 'a suggestion is never changed, only decided';
end $$;
create trigger suggestion_immutable before update of
    id, language_version_id, block_id, base_revision, base, proposed, why, by_account, by_name, made_at, waits_for
    on newsletter.suggestion for each row execute function newsletter.refuse_suggestion_change();
