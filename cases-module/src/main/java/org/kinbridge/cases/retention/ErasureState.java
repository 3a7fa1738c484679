package org.kinbridge.cases.retention;

/** Where an erasure stands. */
public enum ErasureState {
    /** One has asked; another has to confirm. */
    ASKED,
    CALLED_OFF,
    /** Nothing is left but the certificate. */
    DONE
}
