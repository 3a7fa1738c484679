-- Those who sign pieces. The name behind a pseudonym is sealed under the key of the contributor.
create table newsletter.contributor (
    id uuid primary key,
    version integer not null,
    kind text not null check (kind in ('STAFF', 'SITE', 'PSEUDONYM')),
    site text not null,
    link text not null,
    added_at timestamptz not null,
    retired_at timestamptz,
    real_name bytea,
    real_name_at timestamptz,
    check (real_name is null or kind = 'PSEUDONYM'),
    check ((real_name is null) = (real_name_at is null))
);
create table newsletter.contributor_text (
    contributor_id uuid not null references newsletter.contributor on delete cascade,
    language text not null,
    name text not null check (name <> ''),
    biography text not null,
    primary key (contributor_id, language)
);

-- Who looked at the name behind a pseudonym. A look is never taken back; it goes with the contributor.
create table newsletter.contributor_opening (
    id uuid primary key,
    contributor_id uuid not null references newsletter.contributor on delete cascade,
    opened_by uuid not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    reason bytea not null
);
create index contributor_opening_contributor on newsletter.contributor_opening (contributor_id);
create function newsletter.refuse_opening_change() returns trigger language plpgsql as $$
begin
    raise exception 'a look at a name is never changed';
end $$;
create trigger contributor_opening_immutable before update on newsletter.contributor_opening
    for each row execute function newsletter.refuse_opening_change();

-- From whose record a by-line was taken. The by-line itself stays in the revision as it was, whatever becomes of the record.
alter table newsletter.text_revision add column by_line_contributor uuid;
create index text_revision_contributor on newsletter.text_revision (by_line_contributor)
    where by_line_contributor is not null;

-- A revision is never changed, but for one thing: a contributor who is erased may have their by-lines replaced by a dash.
create or replace function newsletter.refuse_revision_change() returns trigger language plpgsql as $$
declare
    erased jsonb := to_jsonb(old) || '{"by_line_kind": "AS_PRINTED", "by_line_name": "—", "by_line_site": "", "by_line_link": "", "by_line_contributor": null}';
begin
    if old.by_line_contributor is null or to_jsonb(new) <> erased then
        raise exception 'a revision is never changed';
    end if;
    return new;
end $$;
