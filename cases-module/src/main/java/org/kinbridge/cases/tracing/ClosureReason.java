package org.kinbridge.cases.tracing;

import java.util.Arrays;
import java.util.List;

/**
 * Why a request is closed or refused. None of them says whether the sought person was found: that would be an answer
 * which only the sought person may give.
 */
public enum ClosureReason {
    /** The enquirer asks for it. */
    WITHDRAWN,
    /** The relatives are in touch without our doing. */
    IN_TOUCH_ALREADY,
    /** No enquirer can be reached any more and none has succeeded. */
    NO_ENQUIRER,
    /** The same request exists in another case. */
    SAME_AS_ANOTHER,
    /** Searching could endanger somebody. */
    NOT_SAFE,
    /** Outside of what the association does. */
    NOT_OURS,
    /** The family was told all that can be told. */
    NOTHING_MORE_TO_DO,
    /** Its sought person turned out to be that of another request of the case; only a merge closes with this reason. */
    DUPLICATE;

    /** Those among which staff choose. */
    public static List<ClosureReason> choices() {
        return Arrays.stream(values()).filter(reason -> reason != DUPLICATE).toList();
    }
}
