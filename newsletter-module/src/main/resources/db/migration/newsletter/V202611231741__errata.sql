-- Errata: what was wrong in a published edition, who prepared the correction, and who else signed it.
alter table newsletter.edition add column errata integer not null default 0 check (errata >= 0);
create table newsletter.erratum (
    id uuid primary key,
    version integer not null,
    issue_id uuid not null references newsletter.issue,
    -- the edition
    language text not null,
    work_id uuid not null,
    text_language text not null,
    printed_revision integer not null,
    corrected_revision integer,
    -- what readers are told
    note text not null,
    state text not null check (state in ('PREPARED', 'SIGNED', 'DROPPED')),
    number integer check (number > 0),
    prepared_by uuid not null,
    prepared_by_name text not null,
    prepared_at timestamptz not null,
    signed_by uuid,
    signed_by_name text not null,
    ended_at timestamptz,
    unique (issue_id, language, number),
    constraint signed_by_another_person check (signed_by is null or signed_by <> prepared_by),
    constraint signed_with_a_number check ((state = 'SIGNED') = (number is not null and signed_by is not null and corrected_revision is not null))
);
create unique index one_correction_at_a_time on newsletter.erratum (issue_id, language, work_id) where state = 'PREPARED';

-- The print editions of before: for the staff alone. They go with whatever is withdrawn for the sake of people.
create table newsletter.earlier_print (
    issue_number integer not null,
    language varchar(8) not null,
    number integer not null check (number > 0),
    replaced_at timestamptz not null,
    pdf bytea not null,
    primary key (issue_number, language, number)
);
