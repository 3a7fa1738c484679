package org.kinbridge.cases.consent;

/** What somebody agrees to. */
public enum Purpose {
    /** That parts of the file are shared with a class of bodies. */
    SHARE(true),
    /** That parts of the file are published. */
    PUBLISH(true),
    /** That the file is kept until a day. */
    KEEP(false),
    /** That the association calls and writes by itself. */
    CONTACT(false);

    private final boolean towardsOthers;

    Purpose(boolean towardsOthers) {
        this.towardsOthers = towardsOthers;
    }

    /** Whether something leaves the house, so that recipients and fields have to be named. */
    public boolean towardsOthers() {
        return towardsOthers;
    }
}
