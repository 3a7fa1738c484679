package org.kinbridge.newsletter.rendition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What changed in an edition after it was published, in the order in which it happened. */
record Amendments(List<Correction> corrections, List<Withdrawal> withdrawals) {

    Amendments {
        corrections = List.copyOf(corrections);
        withdrawals = List.copyOf(withdrawals);
    }

    static Amendments none() {
        return new Amendments(List.of(), List.of());
    }

    Amendments with(Correction correction) {
        return new Amendments(
                Stream.concat(corrections.stream(), Stream.of(correction)).toList(), withdrawals);
    }

    /** A piece that is gone has no corrections any more: they would say what stood in it. */
    Amendments with(Withdrawal withdrawal, String slug) {
        return new Amendments(
                corrections.stream()
                        .filter(correction -> !correction.slug().equals(slug))
                        .toList(),
                Stream.concat(withdrawals.stream(), Stream.of(withdrawal))
                        .sorted(Comparator.comparingInt(Withdrawal::position))
                        .toList());
    }

    boolean areNone() {
        return corrections.isEmpty() && withdrawals.isEmpty();
    }
}
