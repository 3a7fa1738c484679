-- Pieces that were public and were taken down: by whom, and in which editions. Why, as readers are told it, stands on the pages.
create table newsletter.retraction (
    edition_id uuid not null references newsletter.edition,
    work_id uuid not null,
    slug text not null,
    -- what readers are told; empty where a permission was taken back
    reason text not null,
    -- null where the case files took a permission back
    retracted_by uuid,
    retracted_by_name text not null,
    retracted_at timestamptz not null,
    primary key (edition_id, work_id)
);
