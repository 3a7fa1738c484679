-- Where both persons of a merge are sought in one case, one request goes on and the other is closed as its duplicate.
alter table cases.tracing_request
    add column duplicate_of uuid references cases.tracing_request deferrable initially deferred,
    drop constraint tracing_request_case_id_sought_id_key,
    add constraint tracing_request_duplicate check (
        (duplicate_of is null and reason is distinct from 'DUPLICATE')
        or (duplicate_of is not null and duplicate_of <> id and state = 'CLOSED' and reason is not distinct from 'DUPLICATE'));
alter table cases.tracing_request_aud add column duplicate_of uuid;
create unique index tracing_request_once on cases.tracing_request (case_id, sought_id) where duplicate_of is null;
create index tracing_request_duplicate_of on cases.tracing_request (duplicate_of) where duplicate_of is not null;
