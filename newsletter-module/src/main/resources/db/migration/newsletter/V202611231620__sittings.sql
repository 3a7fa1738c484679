-- One opening of the editor by one person; null for what was not written there.
alter table newsletter.text_revision add column sitting uuid;
-- Saved by the editor itself while somebody wrote, not because somebody asked for it.
alter table newsletter.text_revision add column saved_by_itself boolean not null default false;
