package org.kinbridge.newsletter.mailing;

import java.util.Set;

/**
 * What a check found.
 *
 * @param good what is as it must be
 */
public record MailingCheck(Set<MailingFinding> good) {

    public MailingCheck {
        good = Set.copyOf(good);
    }

    public boolean isGood(MailingFinding finding) {
        return good.contains(finding);
    }

    public boolean passed() {
        return good.size() == MailingFinding.values().length;
    }
}
