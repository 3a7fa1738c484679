-- Proofs: what was read before an issue was signed. The files go when the issue is published, or as soon as something in them is
-- withdrawn; that there was a proof, when and by whom, stays.
create table newsletter.proof (
    id uuid primary key,
    issue_id uuid not null references newsletter.issue,
    number integer not null check (number > 0),
    made_at timestamptz not null,
    made_by uuid not null,
    made_by_name text not null,
    -- which revisions, titles and ledes it shows
    fingerprint text not null,
    of_frozen boolean not null,
    unique (issue_id, number)
);
create table newsletter.proof_work (
    proof_id uuid not null references newsletter.proof on delete cascade,
    work_id uuid not null,
    primary key (proof_id, work_id)
);
create index proof_work_work on newsletter.proof_work (work_id);
create table newsletter.proof_file (
    proof_id uuid not null references newsletter.proof on delete cascade,
    language text not null,
    form text not null,
    content bytea not null,
    primary key (proof_id, language, form)
);
