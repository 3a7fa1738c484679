package org.kinbridge.cases.file;

import java.time.LocalDate;
import org.kinbridge.cases.person.PersonId;

/**
 * Somebody steps in for an enquirer.
 *
 * @param former who asks in the case until now
 * @param successor somebody else who asks in the case
 * @param on the day on which the former enquirer died or stepped back
 */
public record StepIn(PersonId former, PersonId successor, EnquirerEnding ending, LocalDate on) {}
