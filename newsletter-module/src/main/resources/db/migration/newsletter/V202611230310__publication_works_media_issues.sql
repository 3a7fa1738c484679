create table newsletter.publication (
    id integer primary key check (id = 1),
    version integer not null,
    issn text not null
);
insert into newsletter.publication (id, version, issn) values (1, 0, '');
create table newsletter.publication_text (
    publication_id integer not null references newsletter.publication,
    language text not null,
    title text not null,
    association_name text not null,
    about text not null,
    primary key (publication_id, language)
);

create table newsletter.work (
    id uuid primary key,
    kind text not null,
    origin text not null,
    created_at timestamptz not null
);
create table newsletter.language_version (
    id uuid primary key,
    version integer not null,
    work_id uuid not null references newsletter.work,
    language text not null,
    status text not null,
    latest_revision integer not null,
    title text not null,
    saved_at timestamptz not null,
    saved_by_name text not null,
    unique (work_id, language)
);
-- One row per save; the row is never changed afterwards.
create table newsletter.text_revision (
    id uuid primary key,
    language_version_id uuid not null references newsletter.language_version,
    number integer not null,
    title text not null,
    lede text not null,
    by_line_kind text not null,
    by_line_name text not null,
    by_line_site text not null,
    by_line_link text not null,
    document text not null,
    saved_by uuid,
    saved_by_name text not null,
    saved_at timestamptz not null,
    unique (language_version_id, number)
);
create function newsletter.refuse_revision_change() returns trigger language plpgsql as $$
begin
    raise exception 'a revision is never changed';
end $$;
create trigger text_revision_immutable before update on newsletter.text_revision
    for each row execute function newsletter.refuse_revision_change();

create table newsletter.photograph (
    id uuid primary key,
    version integer not null,
    name text not null,
    width integer not null,
    height integer not null,
    uploaded_at timestamptz not null,
    uploaded_by_name text not null
);
create table newsletter.photograph_file (
    photograph_id uuid not null references newsletter.photograph,
    size text not null,
    file_id uuid not null,
    width integer not null,
    height integer not null,
    primary key (photograph_id, size)
);
create table newsletter.photograph_text (
    photograph_id uuid not null references newsletter.photograph,
    language text not null,
    caption text not null,
    credit text not null,
    alternative_text text not null,
    primary key (photograph_id, language)
);

create table newsletter.cleared_letter (
    clearance_id uuid primary key,
    work_id uuid,
    language text,
    cleared_at timestamptz,
    retracted_at timestamptz
);
create unique index cleared_letter_work on newsletter.cleared_letter (work_id);

create table newsletter.issue (
    id uuid primary key,
    version integer not null,
    number integer not null unique check (number > 0),
    planned_for date,
    edited_by uuid,
    edited_by_name text not null,
    edited_at timestamptz not null
);
create table newsletter.edition (
    id uuid primary key,
    issue_id uuid not null references newsletter.issue,
    language text not null,
    status text not null,
    title text not null,
    date_words text not null,
    status_since timestamptz not null,
    signed_off_by uuid,
    published_on date,
    unique (issue_id, language)
);
create table newsletter.placement (
    id uuid primary key,
    issue_id uuid not null references newsletter.issue,
    place integer not null,
    work_id uuid not null,
    only_in text
);
create index placement_issue on newsletter.placement (issue_id);
create index placement_work on newsletter.placement (work_id);
create table newsletter.placement_text (
    placement_id uuid not null references newsletter.placement on delete cascade,
    language text not null,
    title text not null,
    lede text not null,
    primary key (placement_id, language)
);
-- What an edition prints, from the moment it is frozen: exact revisions.
create table newsletter.pinned_piece (
    edition_id uuid not null references newsletter.edition,
    place integer not null,
    placement_id uuid not null,
    work_id uuid not null,
    text_language text not null,
    revision integer not null,
    title text not null,
    lede text not null,
    slug text not null,
    primary key (edition_id, place)
);
