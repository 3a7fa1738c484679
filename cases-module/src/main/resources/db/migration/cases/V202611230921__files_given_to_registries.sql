-- Which files with persons of a case were made for a registry of missing persons: they cannot be called back.
create table cases.registry_export (
    id uuid primary key,
    case_id uuid not null references cases.case_file deferrable initially deferred,
    persons integer not null check (persons > 0),
    exported_at timestamptz not null,
    exported_by uuid not null
);
create index registry_export_case on cases.registry_export (case_id);
