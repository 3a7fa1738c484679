package org.kinbridge.cases.appeal;

/** A body as staff see it. */
public record BodyView(BodyId id, int version, BodyEntry entry) {

    public String name() {
        return entry.name();
    }
}
