-- The language from which the others are translated: the one written first, unless somebody chose another.
alter table newsletter.work add column source_language text;
update newsletter.work w
    set source_language = (
        select v.language
        from newsletter.language_version v
            left join newsletter.text_revision r on r.language_version_id = v.id and r.number = 1
        where v.work_id = w.id
        order by coalesce(r.saved_at, v.saved_at), v.language
        limit 1);
update newsletter.work set source_language = 'EN' where source_language is null;
alter table newsletter.work alter column source_language set not null;

-- What somebody said about a block of a translation and a block of the source: that the one, as it was then, translates the
-- other, as it was then; or that a block of the source is left out, or one of the translation stands alone.
-- The title and the lede count as blocks. Whether a translation is stale is never stored: it follows from these rows.
create table newsletter.block_link (
    id uuid primary key,
    work_id uuid not null references newsletter.work,
    source_language text not null,
    source_revision integer not null,
    source_block text not null,
    source_words text not null,
    source_mark text not null,
    language text not null,
    block text not null,
    mark text not null,
    reason text not null,
    by_account uuid not null,
    by_name text not null,
    said_at timestamptz not null
);
create index block_link_work on newsletter.block_link (work_id, language);
create function newsletter.refuse_block_link_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was said about a translation is never changed';
end $$;
create trigger block_link_immutable before update on newsletter.block_link
    for each row execute function newsletter.refuse_block_link_change();
