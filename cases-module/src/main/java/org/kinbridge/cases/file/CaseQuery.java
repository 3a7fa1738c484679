package org.kinbridge.cases.file;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.tracing.TracingState;

/**
 * Which cases to list, and in which order.
 *
 * @param words part of a name or of a reference; empty for all
 * @param state only cases with a request in this (shown) state; null for all
 * @param mine only those of which the caller is in charge
 */
public record CaseQuery(String words, @Nullable TracingState state, boolean mine, Order order) {

    /** The orders in which cases can be listed. */
    public enum Order {
        NEWEST(Comparator.comparing(CaseRow::openedAt).reversed()),
        OLDEST(Comparator.comparing(CaseRow::openedAt)),
        ENQUIRER(Comparator.comparing(row -> row.enquirer().toLowerCase(Locale.ROOT)));

        private final Comparator<CaseRow> comparator;

        Order(Comparator<CaseRow> comparator) {
            this.comparator = comparator;
        }

        Comparator<CaseRow> comparator() {
            return comparator.thenComparing(row -> row.reference().toString());
        }
    }

    public CaseQuery {
        words = words.strip();
    }
}
