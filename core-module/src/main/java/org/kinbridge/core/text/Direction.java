package org.kinbridge.core.text;

/** The direction in which a script is read. */
public enum Direction {
    LTR("ltr"),
    RTL("rtl");

    private final String attribute;

    Direction(String attribute) {
        this.attribute = attribute;
    }

    /** The value of the HTML attribute {@code dir}. */
    public String attribute() {
        return attribute;
    }
}
