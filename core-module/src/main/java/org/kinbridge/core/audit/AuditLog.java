package org.kinbridge.core.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.security.Role;

/** Reads the audit trail and checks its chain. Who reads it is written into it. */
@Boundary
public class AuditLog {

    private static final int PAGE = 50;

    private final EntityManager entityManager;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AuditLog() {
        this.entityManager = null;
        this.auditTrail = null;
    }

    @Inject
    AuditLog(EntityManager entityManager, AuditTrail auditTrail) {
        this.entityManager = entityManager;
        this.auditTrail = auditTrail;
    }

    /**
     * Fifty entries, the newest first.
     *
     * @param before only entries with a smaller id; 0 for the newest
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public AuditPage page(AuditFilter filter, long before) {
        Map<String, Object> conditions = conditions(filter, before);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        Query query = entityManager.createNativeQuery(
                "select id, at_micros, actor, kind, action, subject_kind, subject_id, detail from core.audit_entry"
                        + where + " order by id desc limit " + (PAGE + 1),
                Object[].class);
        int number = 1;
        for (Object value : conditions.values()) {
            query.setParameter(number++, value);
        }
        List<AuditLine> lines = ((List<?>) query.getResultList())
                .stream().map(row -> line((Object[]) row)).toList();
        auditTrail.read("read-audit", "audit", "page");
        boolean more = lines.size() > PAGE;
        return new AuditPage(
                more ? lines.subList(0, PAGE) : lines,
                more ? lines.get(PAGE - 1).id() : 0);
    }

    /** Reads the whole chain; linear in its length. */
    @AllowedTo(Role.ADMINISTRATOR)
    public AuditChain.Finding check() {
        AuditChain.Finding finding = entityManager.unwrap(Session.class).doReturningWork(AuditChain::check);
        auditTrail.read("check-audit", "audit", "chain");
        return finding;
    }

    /** Condition to value, in order; each condition has exactly one parameter. */
    private static Map<String, Object> conditions(AuditFilter filter, long before) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (before > 0) {
            conditions.put("id < ?", before);
        }
        if (filter.actor().equals("system")) {
            conditions.put("actor like ?", "system:%");
        } else {
            putText(conditions, "actor = ?", filter.actor());
        }
        putText(conditions, "kind = ?", filter.kind());
        putText(conditions, "? in (subject_kind, subject_id)", filter.subject());
        putDay(conditions, "at_micros >= ?", filter.from());
        putDay(
                conditions,
                "at_micros < ?",
                filter.to() == null ? null : filter.to().plusDays(1));
        return conditions;
    }

    private static void putText(Map<String, Object> conditions, String condition, String text) {
        if (!text.isBlank()) {
            conditions.put(condition, text.strip());
        }
    }

    private static void putDay(Map<String, Object> conditions, String condition, @Nullable LocalDate day) {
        if (day != null) {
            conditions.put(condition, ChronoUnit.MICROS.between(Instant.EPOCH, day.atStartOfDay(ZoneOffset.UTC)));
        }
    }

    private static AuditLine line(Object[] row) {
        return new AuditLine(
                ((Number) row[0]).longValue(),
                Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }
}
