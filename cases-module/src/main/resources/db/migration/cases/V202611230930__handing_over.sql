-- A case that was put into somebody's charge and that they have not looked into yet; gone once they have.
create table cases.handing (
    case_id uuid primary key references cases.case_file deferrable initially deferred,
    handed_to uuid not null,
    handed_by uuid not null,
    handed_at timestamptz not null
);
create index handing_to on cases.handing (handed_to);
