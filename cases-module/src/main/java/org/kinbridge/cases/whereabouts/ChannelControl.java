package org.kinbridge.cases.whereabouts;

/** Who else hears or steers what passes through a channel. */
public enum ChannelControl {
    /** Neither family nor camp nor authority. */
    NOBODY,
    FAMILY,
    CAMP,
    AUTHORITY,
    UNKNOWN;

    /** Whether a consent that came this way can be the person's own. What is not known is not free. */
    public boolean free() {
        return this == NOBODY;
    }
}
