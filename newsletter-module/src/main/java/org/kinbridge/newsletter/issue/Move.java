package org.kinbridge.newsletter.issue;

/** Where a placement goes in the order. */
public enum Move {
    UP(-1),
    DOWN(1);

    private final int step;

    Move(int step) {
        this.step = step;
    }

    int step() {
        return step;
    }
}
