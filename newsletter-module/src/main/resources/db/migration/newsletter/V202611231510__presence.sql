-- Open pages of pieces, as long as they beat.
create table newsletter.presence (
    sitting uuid primary key,
    language_version_id uuid not null references newsletter.language_version,
    account_id uuid not null,
    account_name text not null,
    came_at timestamptz not null,
    beat_at timestamptz not null
);
create index presence_language_version on newsletter.presence (language_version_id);
create index presence_beat_at on newsletter.presence (beat_at);

-- Who writes in a version, who asks to write instead, and what one of them has to be told.
create table newsletter.lease (
    language_version_id uuid primary key references newsletter.language_version,
    version integer not null,
    writer_sitting uuid,
    writer uuid,
    writer_name text,
    writes_since timestamptz,
    beat_at timestamptz,
    asker_sitting uuid,
    asker uuid,
    asker_name text,
    asked_at timestamptz,
    told uuid,
    news text,
    news_name text,
    news_at timestamptz
);
