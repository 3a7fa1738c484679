package org.kinbridge.cases.testimony;

import java.time.Instant;
import org.kinbridge.core.security.AccountId;

/**
 * What a part of a testimony said before it was corrected.
 *
 * @param number from 1, the oldest first
 * @param withheld whether the reader may not see it; then text and reason are empty
 * @param why it was corrected
 */
public record WordingView(int number, boolean withheld, String text, String why, AccountId by, Instant at) {}
