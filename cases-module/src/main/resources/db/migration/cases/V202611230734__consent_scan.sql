-- The document that shows a consent; no reference, because documents may be deleted and their table is younger.
alter table cases.consent add column scan_id uuid;
alter table cases.consent_aud add column scan_id uuid;
create index consent_scan on cases.consent (scan_id) where scan_id is not null;
