package org.kinbridge.web.cases.whereabouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.whereabouts.Answer;
import org.kinbridge.cases.whereabouts.KeptNote;
import org.kinbridge.cases.whereabouts.SealedView;
import org.kinbridge.cases.whereabouts.SoughtInCase;
import org.kinbridge.cases.whereabouts.WhereaboutsReport;
import org.kinbridge.cases.whereabouts.WhereaboutsReports;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Problems;

/**
 * What lies under an open seal, for one request only: it is read anew for each, so that nothing of it stays in the
 * session, and nothing is shown after the seal has closed.
 */
@Named
@RequestScoped
public class UnderSeal {

    @Inject
    private WhereaboutsReports reports;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Problems problems;

    private @Nullable SealedView view;
    private boolean tried;

    /** Null if the seal is closed to the reader; the page says so. */
    @Nullable
    SealedView view(SoughtInCase about) {
        if (!tried) {
            tried = true;
            problems.attempt(() -> view = reports.read(about));
        }
        return view;
    }

    /** Reads again when it is asked for next. */
    void forget() {
        tried = false;
        view = null;
    }

    /** What kind of note it is, such as {@code WhereaboutsReport}. */
    public String kind(KeptNote kept) {
        return kept.note().getClass().getSimpleName();
    }

    /** Key of the text that says what kind of note it is. */
    public String title(KeptNote kept) {
        return "whereabouts.note." + kind(kept);
    }

    /** What a note says about the sought person's decision; null if it is not about that. */
    public @Nullable Answer answer(KeptNote kept) {
        if (kept.note() instanceof WhereaboutsReport report) {
            return report.answer();
        }
        return kept.note() instanceof Answer answer ? answer : null;
    }

    public String by(KeptNote kept) {
        return staffNames.of(kept.by());
    }
}
