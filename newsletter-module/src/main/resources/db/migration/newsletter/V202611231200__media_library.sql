-- The media library: focal points, people shown, where each photograph stands.

alter table newsletter.photograph
    add column source_sha256 text unique,
    add column notices text not null default '',
    add column focus_x integer not null default 50 check (focus_x between 0 and 100),
    add column focus_y integer not null default 50 check (focus_y between 0 and 100),
    -- how many people can be recognised; null as long as nobody has said it
    add column recognisable integer check (recognisable >= 0);
create index photograph_newest on newsletter.photograph (uploaded_at desc, id);

-- Which photographs a revision shows. Kept by the database, so that no way of saving a text can forget it.
create table newsletter.photograph_in_text (
    language_version_id uuid not null references newsletter.language_version on delete cascade,
    revision integer not null,
    photograph_id uuid not null references newsletter.photograph on delete cascade,
    primary key (language_version_id, revision, photograph_id)
);
create index photograph_in_text_photograph on newsletter.photograph_in_text (photograph_id);

create function newsletter.photographs_of(document text) returns setof uuid language sql stable as $$
    select distinct p.id
    from jsonb_path_query(document::jsonb, '$.**.mediaId') as shown(media_id)
    join newsletter.photograph p on p.id::text = lower(shown.media_id #>> '{}')
$$;

create function newsletter.note_photographs_of_text() returns trigger language plpgsql as $$
begin
    insert into newsletter.photograph_in_text (language_version_id, revision, photograph_id)
    select new.language_version_id, new.number, shown
    from newsletter.photographs_of(new.document) as shown;
    return null;
end $$;
create trigger text_revision_photographs after insert on newsletter.text_revision
    for each row execute function newsletter.note_photographs_of_text();

create function newsletter.forget_photographs_of_text() returns trigger language plpgsql as $$
begin
    delete from newsletter.photograph_in_text
    where language_version_id = old.language_version_id and revision = old.number;
    return null;
end $$;
create trigger text_revision_photographs_gone after delete on newsletter.text_revision
    for each row execute function newsletter.forget_photographs_of_text();

insert into newsletter.photograph_in_text (language_version_id, revision, photograph_id)
select r.language_version_id, r.number, shown
from newsletter.text_revision r, newsletter.photographs_of(r.document) as shown;

-- Which photographs a public edition shows, or has shown. What was withdrawn from an edition stays withdrawn from it.
create table newsletter.public_picture (
    issue_number integer not null,
    language varchar(8) not null,
    media_id text not null,
    withdrawn_at timestamptz,
    primary key (issue_number, language, media_id)
);
create index public_picture_media on newsletter.public_picture (media_id);
insert into newsletter.public_picture (issue_number, language, media_id)
select e.issue_number, e.language, media_id
from newsletter.public_edition e, jsonb_object_keys(e.content::jsonb -> 'pictures') as media_id;

-- Where a photograph stands now: in a newest text, in a text that is pinned for an issue to come, or in public.
create view newsletter.photograph_use as
    select t.photograph_id
    from newsletter.photograph_in_text t
    join newsletter.language_version v on v.id = t.language_version_id and v.latest_revision = t.revision
    union
    select t.photograph_id
    from newsletter.pinned_piece p
    join newsletter.edition e on e.id = p.edition_id and e.status in ('FROZEN', 'SIGNED_OFF')
    join newsletter.language_version v on v.work_id = p.work_id and v.language = p.text_language
    join newsletter.photograph_in_text t on t.language_version_id = v.id and t.revision = p.revision
    union
    select p.id
    from newsletter.public_picture s
    join newsletter.photograph p on p.id::text = s.media_id
    where s.withdrawn_at is null;

-- Who agreed that a photograph shows them. Who it is, and by what it can be shown, is sealed under the key of the photograph.
create table newsletter.likeness_consent (
    id uuid primary key,
    version integer not null,
    photograph_id uuid not null references newsletter.photograph,
    person bytea not null,
    uses text not null,
    evidence text not null,
    proof bytea not null,
    given_on date not null,
    until_on date,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    replaced_by uuid,
    withdrawn_on date,
    withdrawn_at timestamptz,
    withdrawal_words bytea,
    has_scan boolean not null default false,
    check (until_on is null or until_on >= given_on)
);
create index likeness_consent_photograph on newsletter.likeness_consent (photograph_id);
create index likeness_consent_until on newsletter.likeness_consent (until_on) where withdrawn_on is null and replaced_by is null;
create table newsletter.likeness_scan (
    consent_id uuid primary key references newsletter.likeness_consent on delete cascade,
    content_type text not null,
    content bytea not null
);

-- How the consents of a photograph stand: everybody who was asked must agree to web, print and mail, and at least as
-- many as can be recognised.
create view newsletter.likeness_standing as
    select p.id as photograph_id,
           p.recognisable,
           count(c.id) filter (where c.replaced_by is null) as people,
           count(c.id) filter (where c.replaced_by is null and c.withdrawn_on is null
               and c.uses = 'MAIL,PRINT,WEB') as agreed,
           count(c.id) filter (where c.replaced_by is null and c.withdrawn_on is not null) as withdrawn,
           min(c.until_on) filter (where c.replaced_by is null and c.withdrawn_on is null) as until_on,
           max(c.withdrawn_on) filter (where c.replaced_by is null) as withdrawn_on
    from newsletter.photograph p
    left join newsletter.likeness_consent c on c.photograph_id = p.id
    group by p.id, p.recognisable;
