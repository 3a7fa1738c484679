package org.kinbridge.web.cases;

import java.util.List;
import org.kinbridge.cases.tracing.TracingState;

/**
 * A line of the list of cases, ready to print.
 *
 * @param opened the day, in words
 */
public record CaseLine(
        String id, String reference, String enquirer, List<Sought> sought, String caseworker, String opened) {

    public CaseLine {
        sought = List.copyOf(sought);
    }

    /** A sought person in a line. */
    public record Sought(String name, TracingState state) {
        public String getName() {
            return name;
        }

        public TracingState getState() {
            return state;
        }
    }

    public String getId() {
        return id;
    }

    public String getReference() {
        return reference;
    }

    public String getEnquirer() {
        return enquirer;
    }

    public List<Sought> getSought() {
        return sought;
    }

    public String getCaseworker() {
        return caseworker;
    }

    public String getOpened() {
        return opened;
    }
}
