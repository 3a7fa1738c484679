package org.kinbridge.cases.history;

import java.util.UUID;
import org.kinbridge.cases.reference.CaseId;

/**
 * What a record was before one revision changed it.
 *
 * @param file the case in whose history it stands
 * @param revision the change before which it was so
 */
public record EarlierId(CaseId file, RecordKind record, UUID id, long revision) {}
