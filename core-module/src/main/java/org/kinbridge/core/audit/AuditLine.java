package org.kinbridge.core.audit;

import java.time.Instant;

/**
 * One entry of the audit trail, as written.
 *
 * @param id 1, 2, 3 ... without gaps
 * @param actor id of an account, {@code system:...} or {@code anybody}
 * @param kind {@code CHANGED}, {@code READ} or {@code ACCESS}
 * @param action a verb, such as {@code open-case}
 */
public record AuditLine(
        long id,
        Instant at,
        String actor,
        String kind,
        String action,
        String subjectKind,
        String subjectId,
        String detail) {}
