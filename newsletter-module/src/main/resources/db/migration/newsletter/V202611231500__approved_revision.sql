-- Which words of a version a coordinator approved; only they are printed.
alter table newsletter.language_version add column approved_revision integer;
update newsletter.language_version set approved_revision = latest_revision
    where status in ('APPROVED', 'PUBLISHED', 'CORRECTED');
-- Until now a signature under an issue approved what it prints.
update newsletter.language_version v set approved_revision = p.revision
    from newsletter.pinned_piece p join newsletter.edition e on e.id = p.edition_id
    where e.status = 'SIGNED_OFF' and p.work_id = v.work_id and p.text_language = v.language;
