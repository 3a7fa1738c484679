package org.kinbridge.core.waiting;

import java.time.Instant;
import java.util.List;

/**
 * One thing that waits for the person who is signed in; a line of the page Today.
 *
 * @param since since when, or by when it was promised; the oldest stands first
 * @param messageKey key of the text, such as {@code today.appeal.overdue}
 * @param arguments arguments of the text; only what this person may see
 * @param path the one address where it is done, such as {@code /desk/cases/file?id=...}
 */
public record Waiting(Instant since, String messageKey, List<Object> arguments, String path) {
    public Waiting {
        arguments = List.copyOf(arguments);
    }
}
