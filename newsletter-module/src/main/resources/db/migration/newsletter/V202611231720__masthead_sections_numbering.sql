-- The masthead, the page about the newsletter in blocks, and how issues are numbered.

alter table newsletter.publication
    add column numbering text not null default 'RUNNING',
    add column office_email text not null default '',
    add column office_telephone text not null default '',
    add column frequency text not null default 'NOT_SAID';
create table newsletter.publication_masthead (
    publication_id integer not null references newsletter.publication,
    language text not null,
    responsible_editor text not null,
    postal_address text not null,
    rights text not null,
    primary key (publication_id, language)
);
-- What was typed before stays in "about" until it is saved again; then it is kept in blocks, here.
alter table newsletter.publication_text add column about_document text;

-- Sections of the contents list. One that was taken away stays for the issues in which it stands.
create table newsletter.section (
    id uuid primary key,
    place integer not null,
    offered boolean not null
);
create table newsletter.section_name (
    section_id uuid not null references newsletter.section,
    language text not null,
    name text not null,
    primary key (section_id, language)
);
alter table newsletter.placement add column section_id uuid;
-- The name under which it was printed, whatever the section is called afterwards.
alter table newsletter.pinned_piece add column section text not null default '';

-- Each issue keeps the numbering with which it was planned.
alter table newsletter.issue
    add column numbering text not null default 'RUNNING',
    add column year_of_publication integer check (year_of_publication > 0),
    add column number_in_year integer check (number_in_year > 0),
    add constraint issue_number_in_year unique (year_of_publication, number_in_year),
    add constraint issue_numbering check ((numbering = 'RUNNING') = (year_of_publication is null)
        and (year_of_publication is null) = (number_in_year is null));
