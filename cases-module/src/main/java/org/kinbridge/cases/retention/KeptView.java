package org.kinbridge.cases.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.kinbridge.core.security.AccountId;

/** Until when something is kept longer, why, and who decided it. */
public record KeptView(LocalDate until, String reason, AccountId by, Instant at) {}
