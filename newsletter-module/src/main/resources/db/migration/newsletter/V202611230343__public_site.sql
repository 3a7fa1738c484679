-- What the public sees, as it was rendered when it was published.

create table newsletter.public_edition (
    issue_number  integer     not null,
    language      varchar(8)  not null,
    published_on  date        not null,
    content       text        not null,
    email_subject text        not null,
    email_html    text        not null,
    email_text    text        not null,
    primary key (issue_number, language)
);

-- A page of an edition names it; pages of the site and pictures name none.
create table newsletter.public_page (
    path          varchar(600) primary key,
    issue_number  integer,
    language      varchar(8),
    status        integer      not null check (status in (200, 410)),
    content_type  varchar(100) not null,
    etag          varchar(80)  not null,
    bytes         bytea        not null,
    compressed    bytea,
    published_at  timestamptz  not null
);
create index public_page_edition on newsletter.public_page (issue_number, language);

-- What was withdrawn stays withdrawn, also when its edition is rendered again. The reason is for the desk alone.
create table newsletter.public_retraction (
    issue_number integer      not null,
    language     varchar(8)   not null,
    slug         varchar(100) not null,
    reason       text         not null,
    retracted_at timestamptz  not null,
    primary key (issue_number, language, slug)
);
