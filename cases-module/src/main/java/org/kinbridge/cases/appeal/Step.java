package org.kinbridge.cases.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One line of the history: when the appeal came to stand where, and who brought it there.
 *
 * @param by display name of the member of staff
 */
@Embeddable
public record Step(Instant at, @Enumerated(EnumType.STRING) AppealStatus status, int number, String by) {}
