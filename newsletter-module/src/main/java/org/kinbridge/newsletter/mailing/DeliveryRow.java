package org.kinbridge.newsletter.mailing;

import java.time.Instant;

/**
 * One row of the ledger as the desk shows it.
 *
 * @param maskedAddress such as {@code m…@example.org}; empty once the reader is erased
 * @param reply the mail server's codes, such as {@code 550 5.1.1}; empty if it gave none
 * @param touchedAt when the state was reached
 */
public record DeliveryRow(
        DeliveryId id, String maskedAddress, DeliveryState state, int attempts, String reply, Instant touchedAt) {}
