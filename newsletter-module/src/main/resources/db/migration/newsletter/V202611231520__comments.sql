-- What is said about one passage of a language version.
create table newsletter.comment_thread (
    id uuid primary key,
    version integer not null,
    language_version_id uuid not null references newsletter.language_version,
    block_id text not null,
    quotation text not null,
    occurrence integer not null,
    beginning text not null,
    opened_by uuid not null,
    comments integer not null,
    latest_at timestamptz not null,
    latest_by_name text not null,
    waits_for uuid,
    resolved boolean not null,
    resolved_by_name text not null,
    resolved_at timestamptz
);
create index comment_thread_language_version on newsletter.comment_thread (language_version_id);
create index comment_thread_waits_for on newsletter.comment_thread (waits_for) where not resolved;

create table newsletter.comment (
    id uuid primary key,
    thread_id uuid not null references newsletter.comment_thread on delete cascade,
    number integer not null,
    by_account uuid not null,
    by_name text not null,
    words text not null,
    said_at timestamptz not null,
    unique (thread_id, number)
);
create function newsletter.refuse_comment_change() returns trigger language plpgsql as $$
begin
    raise exception 'a comment is never changed';
end $$;
create trigger comment_immutable before update on newsletter.comment
    for each row execute function newsletter.refuse_comment_change();
