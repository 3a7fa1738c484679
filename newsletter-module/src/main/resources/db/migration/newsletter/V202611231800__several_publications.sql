-- Several newsletters in one installation. What is there belongs to the first one, which keeps its addresses.

alter table newsletter.publication drop constraint publication_id_check;
alter table newsletter.publication add column word text not null default '';
alter table newsletter.publication
    alter column word drop default,
    add constraint publication_word unique (word),
    add constraint only_the_first_has_no_word check ((id = 1) = (word = ''));

alter table newsletter.section add column publication_id integer not null default 1 references newsletter.publication;
alter table newsletter.section alter column publication_id drop default;

-- Numbers in a year are counted by each newsletter for itself; the number under which an issue is filed says whose it is.
alter table newsletter.issue add column publication_id integer not null default 1 references newsletter.publication;
alter table newsletter.issue
    alter column publication_id drop default,
    drop constraint issue_number_in_year,
    add constraint issue_number_in_year unique (publication_id, year_of_publication, number_in_year),
    add constraint issue_filed_with_its_publication check (number / 100000 + 1 = publication_id and number % 100000 > 0);

-- Whoever asked for one newsletter asked for that one alone: a row is the subscription of an address to a newsletter.
alter table newsletter.subscriber
    add column publication_id integer not null default 1 references newsletter.publication;
alter table newsletter.subscriber
    alter column publication_id drop default,
    drop constraint one_subscriber_per_address,
    add constraint one_subscription_per_address unique (address_identity, publication_id);
drop index newsletter.subscriber_by_state;
create index subscriber_by_state on newsletter.subscriber (publication_id, state, language);
