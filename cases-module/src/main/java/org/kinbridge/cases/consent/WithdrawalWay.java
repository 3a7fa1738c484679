package org.kinbridge.cases.consent;

/** How a consent was taken back. None is refused: taking back must be as easy as giving. */
public enum WithdrawalWay {
    BY_TELEPHONE,
    IN_WRITING,
    IN_PERSON,
    THROUGH_A_RELATIVE
}
