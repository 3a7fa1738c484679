package org.kinbridge.web.support;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done and has not been told yet; it waits until a whole page shows it. The flash of Faces loses it when a
 * partial update of the page that is being left answers after the redirect.
 */
@SessionScoped
public class Notices implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> waiting = new ArrayList<>();

    synchronized void add(String text) {
        waiting.add(text);
    }

    /** The texts in their order; each is given out once. */
    synchronized List<String> take() {
        List<String> texts = List.copyOf(waiting);
        waiting.clear();
        return texts;
    }
}
