package org.kinbridge.cases.file;

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
        NEWEST("c.opened_at desc, c.opened_year desc, c.number_in_year desc"),
        OLDEST("c.opened_at, c.opened_year, c.number_in_year"),
        /** Among few cases; many are walked through by {@link CaseSearch} in the order of the names. */
        ENQUIRER("(select min(n.folded) from cases.enquirer e join cases.person_name n on n.person_id = e.person_id"
                + " where e.case_id = c.id and e.principal and n.list_position = 0), c.opened_at, c.id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        /** What stands after {@code order by}; {@code c} is the case. */
        String sql() {
            return sql;
        }
    }

    public CaseQuery {
        words = words.strip();
    }
}
