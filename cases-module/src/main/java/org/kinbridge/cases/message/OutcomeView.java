package org.kinbridge.cases.message;

import java.time.Instant;
import java.time.LocalDate;
import org.kinbridge.core.security.AccountId;

/** Something that came of a message, for the caseworker in charge alone. */
public record OutcomeView(
        OutcomeKind kind, LocalDate on, String words, boolean freely, Instant recordedAt, AccountId recordedBy) {}
