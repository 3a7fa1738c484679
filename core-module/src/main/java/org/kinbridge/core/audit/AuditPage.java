package org.kinbridge.core.audit;

import java.util.List;

/**
 * Some entries, the newest first.
 *
 * @param next give it as {@code before} to get the following page; 0 if this is the last
 */
public record AuditPage(List<AuditLine> lines, long next) {

    public AuditPage {
        lines = List.copyOf(lines);
    }
}
