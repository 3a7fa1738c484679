-- The hour at which a signed-off issue becomes public by itself, who decided so, and that it could not be done.
alter table newsletter.issue
    add column publish_at timestamptz,
    add column publish_by uuid,
    add column publish_hindered_at timestamptz,
    add constraint publication_decided_by_somebody check ((publish_at is null) = (publish_by is null)),
    add constraint publication_waits_or_was_hindered check (publish_at is null or publish_hindered_at is null);
create index issue_to_publish on newsletter.issue (publish_at) where publish_at is not null;
