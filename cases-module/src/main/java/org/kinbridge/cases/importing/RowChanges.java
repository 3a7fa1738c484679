package org.kinbridge.cases.importing;

import java.util.List;

/** What somebody decided about rows and wrote into their cells, all at once. */
public record RowChanges(List<PersonChoice> choices, List<CellCorrection> corrections) {
    public RowChanges {
        choices = List.copyOf(choices);
        corrections = List.copyOf(corrections);
    }
}
