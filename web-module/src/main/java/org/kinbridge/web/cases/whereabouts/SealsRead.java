package org.kinbridge.web.cases.whereabouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.whereabouts.SealOpeningId;
import org.kinbridge.cases.whereabouts.SealView;
import org.kinbridge.cases.whereabouts.Seals;
import org.kinbridge.web.support.Problems;

/** The seals of a case, for one request only: why they were opened stays in no session. */
@RequestScoped
public class SealsRead {

    @Inject
    private Seals seals;

    @Inject
    private Problems problems;

    private @Nullable List<SealView> views;
    private final Map<SealOpeningId, String> reasons = new HashMap<>();

    List<SealView> of(CaseId id) {
        List<SealView> known = views;
        if (known == null) {
            known = seals.ofCase(id);
            views = known;
        }
        return known;
    }

    /** Why a seal is to be opened, for the second person; empty if that is not to be said any more. */
    String why(SealOpeningId opening) {
        if (!reasons.containsKey(opening)) {
            reasons.put(opening, "");
            problems.attempt(() -> reasons.put(opening, seals.reasonToDecide(opening)));
        }
        return reasons.getOrDefault(opening, "");
    }

    /** Reads again when it is asked for next. */
    void forget() {
        views = null;
    }
}
