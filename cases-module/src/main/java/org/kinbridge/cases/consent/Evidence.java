package org.kinbridge.cases.consent;

/** By what the consent can be shown. */
public enum Evidence {
    SIGNED_PAPER,
    VOICE_RECORDING,
    WRITTEN_MESSAGE,
    SPOKEN_BEFORE_STAFF
}
