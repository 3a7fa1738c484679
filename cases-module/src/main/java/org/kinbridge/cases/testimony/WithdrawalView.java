package org.kinbridge.cases.testimony;

import java.time.Instant;
import java.time.LocalDate;
import org.kinbridge.core.security.AccountId;

/**
 * That a witness took a testimony back.
 *
 * @param on the day on which the witness said so
 * @param by who wrote it down
 * @param words what the witness said; empty for those who may not read it
 */
public record WithdrawalView(LocalDate on, AccountId by, Instant at, String words) {}
