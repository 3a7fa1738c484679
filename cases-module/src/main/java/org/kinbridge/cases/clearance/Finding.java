package org.kinbridge.cases.clearance;

import org.jspecify.annotations.Nullable;

/**
 * Something private in a letter. Says where it stands, not what it says.
 *
 * @param number from 1, in the order of the letter
 * @param index  which paragraph or line of the part, from 0
 * @param start  first character in that paragraph
 * @param end    after the last one
 * @param mask   what stands in its place unless it may stay
 * @param kept   why a reviewer keeps it; empty if it is masked
 */
public record Finding(
        int number, LetterPart part, int index, int start, int end, FindingKind kind, String mask, String kept) {

    Finding keptBecause(String reason) {
        return new Finding(number, part, index, start, end, kind, mask, reason);
    }

    /** Whether both mark the same place as the same thing. */
    boolean sameAs(Finding other) {
        return part == other.part
                && index == other.index
                && start == other.start
                && end == other.end
                && kind == other.kind;
    }

    /** Whether it stays readable in print: contact data never, names by consent, the rest by a reviewer's reason. */
    boolean shown(@Nullable Consent given) {
        if (kind.alwaysMasked()) {
            return false;
        }
        return kind.neededConsent()
                .map(field -> given != null && given.fields().contains(field))
                .orElse(kind.mayBeKept() && !kept.isEmpty());
    }
}
