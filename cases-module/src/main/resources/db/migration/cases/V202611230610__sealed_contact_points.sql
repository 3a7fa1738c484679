-- Contact points are sealed under the person's key. What was written in clear before is sealed at the next start and
-- then emptied here; the columns stay until then.
alter table cases.contact_point
    alter column address drop not null,
    alter column safe_hours drop not null,
    alter column may_answer drop not null,
    add column sealed_address bytea,
    add column sealed_safe_hours bytea,
    add column sealed_may_answer bytea,
    add constraint contact_point_has_address check (address is not null or sealed_address is not null);
alter table cases.contact_point_aud
    add column sealed_address bytea,
    add column sealed_safe_hours bytea,
    add column sealed_may_answer bytea;
create index contact_point_in_clear on cases.contact_point (id) where address is not null;
