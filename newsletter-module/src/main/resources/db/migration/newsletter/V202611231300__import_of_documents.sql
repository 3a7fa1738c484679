-- Past issues also come as DOCX, ODT, HTML and PDF, many at a time. What was read from a document is kept beside it.
alter table newsletter.import_job
    alter column file_id drop not null,
    add column source_format text not null default 'TEXT',
    add column reading_id uuid,
    add column problem text,
    add column problem_words text,
    add column batch_id uuid;
create index import_job_batch on newsletter.import_job (batch_id) where batch_id is not null;
