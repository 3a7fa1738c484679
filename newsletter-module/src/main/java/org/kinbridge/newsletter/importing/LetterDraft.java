package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;

/** Collects the roles of the blocks of a letter as it is read, and which of its formulas were found. */
final class LetterDraft {
    private final List<LineRole> roles = new ArrayList<>();
    private boolean addressee;
    private boolean subject;
    private boolean salutation;

    void add(LineRole role) {
        roles.add(role);
        addressee |= role == LineRole.ADDRESSEE || (role == LineRole.HEADING && roles.size() == 1);
        subject |= role == LineRole.SUBJECT;
        salutation |= role == LineRole.SALUTATION;
    }

    /** For the block above all that were read; it makes nothing a letter. */
    void addAbove(LineRole role) {
        roles.add(0, role);
    }

    boolean hasAddressee() {
        return addressee;
    }

    boolean hasSubject() {
        return subject;
    }

    boolean hasSalutation() {
        return salutation;
    }

    List<LineRole> roles() {
        return List.copyOf(roles);
    }
}
