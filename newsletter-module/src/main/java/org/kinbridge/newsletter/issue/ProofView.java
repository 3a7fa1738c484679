package org.kinbridge.newsletter.issue;

import java.time.Instant;
import java.util.UUID;

/**
 * A proof in the list of those of an issue.
 *
 * @param ofFrozen whether the issue was frozen then
 * @param current whether it shows exactly what the issue would print now
 * @param files whether it can still be opened: its files go with the publication, and with anything in it that is withdrawn
 */
public record ProofView(
        UUID id, int number, Instant madeAt, String madeByName, boolean ofFrozen, boolean current, boolean files) {}
