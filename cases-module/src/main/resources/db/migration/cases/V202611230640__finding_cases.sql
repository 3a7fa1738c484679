-- Lists of many thousand cases: what they are found and ordered by.
create extension if not exists pg_trgm schema public;
create index person_name_words on cases.person_name using gin (folded gin_trgm_ops);
alter table cases.case_file
    add column reference text generated always as (opened_year::text || '-' || lpad(number_in_year::text, 4, '0')) stored;
create index case_file_reference on cases.case_file using gin (reference gin_trgm_ops);
create index case_file_opened on cases.case_file (opened_at desc, opened_year desc, number_in_year desc);
create index case_file_caseworker on cases.case_file (caseworker_id);
create index tracing_request_state on cases.tracing_request (state, case_id);
create index fact_person on cases.fact (person_id);

-- The words by which a case is found: names, folded, and the reference.
create view cases.case_words (case_id, words) as
    select e.case_id, n.folded from cases.enquirer e join cases.person_name n on n.person_id = e.person_id
    union all
    select r.case_id, n.folded from cases.tracing_request r join cases.person_name n on n.person_id = r.sought_id
    union all
    select c.id, c.reference from cases.case_file c;
