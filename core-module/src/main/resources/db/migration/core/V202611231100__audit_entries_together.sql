-- As core.append_audit, for many entries: the same line of hashes, with the lock and the last entry looked for once.
-- The entries are an array of objects with at, actor, kind, action, subjectKind, subjectId and detail, in their order.
create function core.append_audit_all(p_entries jsonb) returns bigint language plpgsql as $$
declare
    v_first bigint;
    v_previous text;
    v_hashes text[];
    v_entry record;
begin
    perform pg_advisory_xact_lock(740001);
    select e.id, e.hash into v_first, v_previous from core.audit_entry e order by e.id desc limit 1;
    v_first := coalesce(v_first, 0);
    v_previous := coalesce(v_previous, repeat('0', 64));
    v_hashes := array[v_previous];
    for v_entry in
        select * from rows from (jsonb_to_recordset(p_entries) as (at bigint, actor text, kind text, action text,
            "subjectKind" text, "subjectId" text, detail text)) with ordinality
            as e (at, actor, kind, action, subject_kind, subject_id, detail, place) order by place
    loop
        v_previous := encode(sha256(convert_to(
            v_previous || ';' || (v_first + v_entry.place) || ';' || v_entry.at || ';'
            || octet_length(convert_to(v_entry.actor, 'UTF8')) || ':' || v_entry.actor || ';'
            || octet_length(convert_to(v_entry.kind, 'UTF8')) || ':' || v_entry.kind || ';'
            || octet_length(convert_to(v_entry.action, 'UTF8')) || ':' || v_entry.action || ';'
            || octet_length(convert_to(v_entry.subject_kind, 'UTF8')) || ':' || v_entry.subject_kind || ';'
            || octet_length(convert_to(v_entry.subject_id, 'UTF8')) || ':' || v_entry.subject_id || ';'
            || octet_length(convert_to(v_entry.detail, 'UTF8')) || ':' || v_entry.detail || ';', 'UTF8')), 'hex');
        v_hashes := array_append(v_hashes, v_previous);
    end loop;
    insert into core.audit_entry (id, at_micros, actor, kind, action, subject_kind, subject_id, detail, previous_hash, hash)
    select v_first + e.place, e.at, e.actor, e.kind, e.action, e.subject_kind, e.subject_id, e.detail, e.previous, e.hash
    from rows from (jsonb_to_recordset(p_entries) as (at bigint, actor text, kind text, action text,
            "subjectKind" text, "subjectId" text, detail text),
            unnest(v_hashes[1:cardinality(v_hashes) - 1]), unnest(v_hashes[2:])) with ordinality
        as e (at, actor, kind, action, subject_kind, subject_id, detail, previous, hash, place);
    return cardinality(v_hashes) - 1;
end $$;
