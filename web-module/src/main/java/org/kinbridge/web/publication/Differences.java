package org.kinbridge.web.publication;

import java.util.ArrayList;
import java.util.List;

/** What one typed, and what somebody else saved meanwhile, field by field; only where the two differ. */
public class Differences {

    /** A field in both versions. */
    public record Difference(String label, String mine, String theirs) {}

    private final List<Difference> found = new ArrayList<>();

    Differences compare(String label, String mine, String theirs) {
        if (!mine.strip().equals(theirs.strip())) {
            found.add(new Difference(label, mine, theirs));
        }
        return this;
    }

    List<Difference> found() {
        return List.copyOf(found);
    }
}
