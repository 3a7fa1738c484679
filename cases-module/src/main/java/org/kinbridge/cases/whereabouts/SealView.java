package org.kinbridge.cases.whereabouts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.tracing.TracingRequestId;

/**
 * The seal of one tracing request as everybody on the case sees it. Made from the openings alone: whether anything lies
 * under the seal has no way into it (rule 2).
 *
 * @param openings the newest first
 * @param mayAsk whether the reader can ask for the seal to be opened
 * @param toConfirm the opening that waits for the reader as the second person; null if none does
 * @param mayRead whether the seal is open for the reader
 */
public record SealView(
        TracingRequestId request,
        PersonId sought,
        List<OpeningView> openings,
        boolean mayAsk,
        @Nullable SealOpeningId toConfirm,
        boolean mayRead) {
    public SealView {
        openings = List.copyOf(openings);
    }
}
