package org.kinbridge.cases.clearance;

/**
 * What a reviewer decides about one finding.
 *
 * @param finding its number
 * @param keep    whether it is to be printed as it stands
 * @param reason  why; needed to keep it
 */
public record Decision(int finding, boolean keep, String reason) {

    public Decision {
        reason = reason.strip();
    }
}
