package org.kinbridge.cases.appeal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;

/**
 * What a new appeal is about.
 *
 * @param tracingRequests of that case, at least one
 * @param asks            at least one
 * @param language        of the letter
 */
public record NewAppeal(
        UUID caseId, @Nullable BodyId bodyOrNull, List<UUID> tracingRequests, Set<Ask> asks, Language language) {

    public NewAppeal {
        tracingRequests = List.copyOf(tracingRequests);
        asks = Set.copyOf(asks);
    }

    /** The body. @throws InvalidInput if none was chosen */
    BodyId body() {
        if (bodyOrNull == null) {
            throw new InvalidInput("bodyId", "appeals.error.chooseBody");
        }
        return bodyOrNull;
    }

    /** @throws InvalidInput if it concerns nobody, asks nothing or has no body to go to */
    void check() {
        new InvalidInput.Collector()
                .rejectIf(bodyOrNull == null, "bodyId", "appeals.error.chooseBody")
                .rejectIf(tracingRequests.isEmpty(), "tracingRequests", "appeals.error.requests")
                .rejectIf(asks.isEmpty(), "asks", "appeals.error.asks")
                .throwIfAny();
    }
}
