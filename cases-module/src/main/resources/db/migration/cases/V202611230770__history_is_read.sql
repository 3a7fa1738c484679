-- The history of a case is looked up by case, by person and by record.
create index case_file_aud_id on cases.case_file_aud (id);
create index person_aud_id on cases.person_aud (id);
create index person_name_aud_person on cases.person_name_aud (person_id);
create index person_name_aud_id on cases.person_name_aud (id);
create index contact_point_aud_person on cases.contact_point_aud (person_id);
create index contact_point_aud_id on cases.contact_point_aud (id);
create index kinship_aud_person on cases.kinship_aud (person_id);
create index kinship_aud_relative on cases.kinship_aud (relative_id);
create index enquirer_aud_case on cases.enquirer_aud (case_id);
create index tracing_request_aud_case on cases.tracing_request_aud (case_id);
create index fact_aud_case on cases.fact_aud (case_id);
create index fact_aud_id on cases.fact_aud (id);
