package org.kinbridge.cases.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.AccountId;

/** Reads what Envers and the audit trail have written down about a case: one statement for a page, however long it is. */
@ApplicationScoped
class HistoryRows {

    static final int PAGE = 50;

    /** Everybody who is or was named in the case. */
    private static final String PEOPLE = "people as ("
            + "select person_id as id from cases.enquirer_aud where case_id = :case"
            + " union select sought_id from cases.tracing_request_aud where case_id = :case"
            + " union select person_id from cases.relative_aud where case_id = :case"
            + " union select person_id from cases.fact_aud where case_id = :case)";

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected HistoryRows() {
        this.entityManager = null;
    }

    @Inject
    HistoryRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A row of the history.
     *
     * @param type 0 added, 1 changed, 2 removed, as Envers counts; 3 read
     * @param row the record then, as JSON; null for a reading
     * @param before the record before, as JSON; null if there was none
     * @param later whether the person whom it is about was on record already
     */
    record Row(
            RecordKind kind,
            UUID id,
            long revision,
            int type,
            @Nullable String row,
            @Nullable String before,
            boolean later,
            Instant at,
            String actor,
            String look,
            int times) {}

    /** What is needed of the case itself. @throws NotFound if there is none */
    File file(CaseId id) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select opened_year, number_in_year, version, caseworker_id from cases.case_file where id = :case",
                        Object[].class)
                .setParameter("case", id.value())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Object[] row = (Object[]) rows.get(0);
        return new File(
                new CaseReference((Integer) row[0], (Integer) row[1]), (Integer) row[2], new AccountId((UUID) row[3]));
    }

    /** A case: its reference, its version now, and who is in charge now. */
    record File(CaseReference reference, int version, AccountId caseworker) {}

    /** The record as it was before a revision; null if it was not on record, or was removed by then. */
    @Nullable
    JsonNode before(RecordKind kind, UUID id, long revision) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select cast(to_jsonb(a) as text) from " + kind.table()
                                + " a where a.id = :id and a.rev < :revision and a.revtype <> 2"
                                + " and not exists (select 1 from " + kind.table()
                                + " g where g.id = a.id and g.rev < :revision and g.rev > a.rev) order by a.rev desc",
                        String.class)
                .setParameter("id", id)
                .setParameter("revision", revision)
                .getResultList();
        return rows.isEmpty() ? null : Histories.parsed((String) rows.get(0));
    }

    /** The names that a person had before a revision, in their order. */
    List<JsonNode> namesBefore(PersonId person, long revision) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select cast(to_jsonb(n) as text) from (select distinct on (a.id) a.* from cases.person_name_aud a"
                                + " where a.person_id = :person and a.rev < :revision order by a.id, a.rev desc) n"
                                + " where n.revtype <> 2 order by n.list_position",
                        String.class)
                .setParameter("person", person.value())
                .setParameter("revision", revision)
                .getResultList();
        return rows.stream()
                .map(row -> Objects.requireNonNull(Histories.parsed((String) row)))
                .toList();
    }

    /** Whose name it is or was. @throws NotFound if there never was such a name */
    UUID personOfName(UUID name) {
        List<?> rows = entityManager
                .createNativeQuery("select distinct person_id from cases.person_name_aud where id = :id", UUID.class)
                .setParameter("id", name)
                .getResultList();
        return rows.stream().findFirst().map(UUID.class::cast).orElseThrow(NotFound::new);
    }

    /** When a revision was made. @throws NotFound if this record was not changed in it, or is not of this case */
    Instant at(EarlierId id) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "with " + PEOPLE + " select v.at_millis from "
                                + id.record().table()
                                + " a join core.revision v on v.id = a.rev where a.rev = :revision and a.id = :id and ("
                                + id.record().ofCase() + ")",
                        Long.class)
                .setParameter("case", id.file().value())
                .setParameter("revision", id.revision())
                .setParameter("id", id.id())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(at -> Instant.ofEpochMilli((Long) at))
                .orElseThrow(NotFound::new);
    }

    Set<PersonId> people(CaseId file) {
        List<?> ids = entityManager
                .createNativeQuery("with " + PEOPLE + " select id from people where id is not null", UUID.class)
                .setParameter("case", file.value())
                .getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).collect(Collectors.toSet());
    }

    /** One row more than a page holds, if there is one. */
    List<Row> read(HistoryQuery query) {
        Map<String, Object> conditions = conditions(query);
        Query select = entityManager.createNativeQuery(
                "with " + PEOPLE + ", happened as (" + parts(query) + ")"
                        + " select kind, id, rev, type, doc, earlier, later, at, actor, look, times from happened"
                        + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet()))
                        + " order by at desc, rev desc, kind, id, look offset :skipped limit :most",
                Object[].class);
        select.setParameter("case", query.file().value())
                .setParameter("skipped", query.page() * PAGE)
                .setParameter("most", PAGE + 1);
        conditions.forEach((condition, value) -> select.setParameter(parameter(condition), value));
        if (query.show() != HistoryQuery.Show.CHANGES) {
            select.setParameter("looks", Look.actions());
        }
        List<?> rows = select.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Map<String, Object> conditions(HistoryQuery query) {
        Map<String, Object> conditions = new HashMap<>();
        if (query.record() != null) {
            conditions.put("kind = :kind", query.record().name());
        }
        if (query.person() != null) {
            conditions.put(
                    "(doc like :person or cast(id as text) = substr(:person, 2, 36))", "%" + query.person() + "%");
        }
        if (query.from() != null) {
            conditions.put("at >= :from", query.from().toEpochMilli());
        }
        if (query.until() != null) {
            conditions.put("at < :until", query.until().toEpochMilli());
        }
        return conditions;
    }

    private static String parameter(String condition) {
        return condition.replaceAll("(?s)^.*?:(\\w+).*$", "$1");
    }

    private static String parts(HistoryQuery query) {
        return switch (query.show()) {
            case CHANGES -> changes();
            case READINGS -> readings();
            case ALL -> changes() + " union all " + readings();
        };
    }

    private static String changes() {
        String rows =
                Arrays.stream(RecordKind.values()).map(HistoryRows::rows).collect(Collectors.joining(" union all "));
        return "select s.kind, s.id, s.rev, cast(s.revtype as integer) as type, cast(s.doc as text) as doc,"
                + " cast(s.earlier as text) as earlier, s.later, v.at_millis as at, v.actor, '' as look, 1 as times"
                + " from (select r.*, lag(r.doc) over (partition by r.kind, r.id order by r.rev) as earlier from ("
                + rows + ") r) s join core.revision v on v.id = s.rev"
                + " where s.revtype <> 1 or s.doc is distinct from s.earlier";
    }

    private static String rows(RecordKind kind) {
        String later = kind == RecordKind.NAME
                ? "a.rev > (select min(p.rev) from cases.person_aud p where p.id = a.person_id)"
                : "true";
        return "select '" + kind + "' as kind, a.id, a.rev, a.revtype, " + kind.document() + " as doc, " + later
                + " as later from " + kind.table() + " a where " + kind.ofCase();
    }

    /** Readings of one record by one person are one row a day: nobody wants to read each opening of a page. */
    private static String readings() {
        String subjects = Arrays.stream(RecordKind.values())
                .filter(kind -> !kind.auditName().isEmpty())
                .map(kind -> "select '" + kind + "' as kind, cast('" + kind.auditName()
                        + "' as text) as subject_kind, a.id from " + kind.table() + " a where " + kind.ofCase())
                .collect(Collectors.joining(" union "));
        return "select b.kind, b.id, cast(0 as bigint) as rev, 3 as type, cast(null as text) as doc,"
                + " cast(null as text) as earlier, false as later, max(e.at_micros) / 1000 as at, e.actor,"
                + " e.action as look, cast(count(*) as integer) as times"
                + " from (" + subjects + ") b join core.audit_entry e"
                + " on e.subject_kind = b.subject_kind and e.subject_id = cast(b.id as text)"
                + " where e.kind = 'READ' and e.action in (:looks)"
                + " group by b.kind, b.id, e.actor, e.action, e.at_micros / 86400000000";
    }

    private static Row row(Object[] row) {
        return new Row(
                RecordKind.valueOf((String) row[0]),
                (UUID) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).intValue(),
                (String) row[4],
                (String) row[5],
                (Boolean) row[6],
                Instant.ofEpochMilli(((Number) row[7]).longValue()),
                (String) row[8],
                (String) row[9],
                ((Number) row[10]).intValue());
    }
}
