package org.kinbridge.newsletter.importing;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a line that holds private data.
 *
 * @param line counted from 0
 * @param start first character within the line
 * @param end the character after the last
 */
public record ContactSpot(int line, int start, int end) {

    /** Where it stands after a line was cut; null when it was cut itself, and has to be looked at again. */
    @Nullable
    ContactSpot afterBreak(int broken, int at) {
        if (line < broken || (line == broken && end <= at)) {
            return this;
        }
        if (line > broken) {
            return new ContactSpot(line + 1, start, end);
        }
        return start >= at ? new ContactSpot(line + 1, start - at, end - at) : null;
    }
}
