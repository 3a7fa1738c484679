package org.kinbridge.cases.retention;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * Keeps something longer than its period.
 *
 * @param kind and record as the review list names them
 * @param reason why, 3 to 2000 characters; goes under the seal of the case
 * @param until a day as people say it; what is meant is its last possible day
 * @param language in which the day was typed
 */
public record KeepLonger(String kind, @Nullable UUID record, String reason, String until, Language language) {

    static final int LONGEST = 2000;
    static final int SHORTEST = 3;

    public KeepLonger {
        reason = reason.strip();
        until = until.strip();
    }
}
