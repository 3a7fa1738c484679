package org.kinbridge.web.cases.whereabouts;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.whereabouts.SealedView;

/** A page on which the two who have opened a seal read what lies there, and take a step. */
public abstract class StepsUnderSeal extends AboutSought {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnderSeal underSeal;

    private int seen;

    public void load() {
        problems().attempt(() -> {
            find();
            about();
        });
        remember();
    }

    /** What is on the screen from now on; another's step after that is noticed. */
    private void remember() {
        underSeal.forget();
        SealedView shown = getView();
        seen = shown == null ? 0 : shown.seen();
    }

    /** Takes a step, and shows the page anew; if it is refused, what was typed stays. */
    void act(String done, Runnable step) {
        if (problems().attempt(step)) {
            forget();
            problems().done(done);
            go("/" + page() + "?sought=" + about().request() + "&");
        } else {
            remember();
        }
    }

    /** The last part of the page's address. */
    abstract String page();

    /** Nothing of what was typed stays in the session. */
    abstract void forget();

    /** Null if the seal is not open for the reader. */
    public @Nullable SealedView getView() {
        return isLoaded() && !getName().isEmpty() ? underSeal.view(about()) : null;
    }

    /** How many notes are on the screen. */
    public int getSeen() {
        return seen;
    }
}
