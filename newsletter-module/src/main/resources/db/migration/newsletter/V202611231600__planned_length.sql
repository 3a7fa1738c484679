-- How long a piece shall be in each edition, in words; null while nobody has said it.
alter table newsletter.placement
    add column planned_words integer check (planned_words between 1 and 100000);
