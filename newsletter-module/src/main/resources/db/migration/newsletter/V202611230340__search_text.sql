alter table newsletter.language_version add column search_text text not null default '';
