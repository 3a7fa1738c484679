package org.kinbridge.cases.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of appeals. */
public record AppealRow(
        AppealId id,
        UUID caseId,
        String caseReference,
        String bodyName,
        String subject,
        AppealStatus status,
        Instant changedAt,
        @Nullable LocalDate dueOn) {}
