-- Nothing writes or reads it any more: what lies under a seal is in cases.sealed_note, encrypted.
alter table cases.tracing_request drop column sealed_state;
