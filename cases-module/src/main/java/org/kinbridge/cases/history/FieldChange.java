package org.kinbridge.cases.history;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after.
 *
 * @param field its name: text {@code history.field.<field>}
 * @param before null if there was nothing
 * @param after null if there is nothing
 */
public record FieldChange(
        String field,
        @Nullable HistoryValue before,
        @Nullable HistoryValue after) {}
