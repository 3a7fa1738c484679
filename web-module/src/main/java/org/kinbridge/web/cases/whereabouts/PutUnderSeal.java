package org.kinbridge.web.cases.whereabouts;

import jakarta.inject.Inject;
import org.kinbridge.cases.whereabouts.SoughtInCase;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.support.DateEcho;

/** A form whose content goes under the seal, and is seen no more by whoever typed it. */
public abstract class PutUnderSeal extends AboutSought {

    private static final long serialVersionUID = 1L;

    @Inject
    private DateEcho dates;

    public void load() {
        problems().attempt(this::find);
    }

    /** Puts what was typed under the seal, and goes back to the seals of the case. */
    public void put() {
        if (problems().attempt(() -> enter(about(), dates.language()))) {
            forget();
            problems().done("whereabouts.done.entered");
            go("?");
        }
    }

    /** @param language in which dates were typed */
    abstract void enter(SoughtInCase about, Language language);

    /** Nothing of it stays in the session. */
    abstract void forget();
}
