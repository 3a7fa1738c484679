-- A past issue that is being taken in from a text. The source stays as the file that was uploaded.
create table newsletter.import_job (
    id uuid primary key,
    version bigint not null,
    file_id uuid not null,
    file_name text not null,
    encoding text,
    converted boolean not null,
    status text not null,
    line_count integer not null,
    piece_count integer not null,
    review text,
    language text,
    issue_number integer,
    started_by uuid,
    started_at timestamptz not null,
    changed_at timestamptz not null
);
create index import_job_changed on newsletter.import_job (changed_at desc);
