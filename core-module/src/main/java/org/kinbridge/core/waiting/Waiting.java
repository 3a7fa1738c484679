package org.kinbridge.core.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that waits for the person who is signed in; a line of the page Today.
 *
 * @param since since when, or by when it was promised; the oldest stands first
 * @param messageKey key of the text, such as {@code today.appeal.overdue}
 * @param arguments arguments of the text; only what this person may see; {@link NameOf} for a name
 * @param path the one address where it is done, such as {@code /desk/cases/file?id=...}
 */
public record Waiting(Instant since, String messageKey, List<Object> arguments, String path) {
    public Waiting {
        arguments = List.copyOf(arguments);
    }

    /** This line with names instead of every {@link NameOf}; a name that is not known is left empty. */
    Waiting named(Map<UUID, String> names) {
        List<Object> filled = arguments.stream()
                .map(argument -> argument instanceof NameOf of ? names.getOrDefault(of.id(), "") : argument)
                .toList();
        return new Waiting(since, messageKey, filled, path);
    }
}
