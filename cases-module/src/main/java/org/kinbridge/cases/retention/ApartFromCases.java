package org.kinbridge.cases.retention;

import java.time.Instant;
import java.util.List;
import org.kinbridge.cases.reference.KeptForATime;
import org.kinbridge.core.retention.KeptApart;

/** A kind that another module keeps, in the review list beside those of the cases. */
record ApartFromCases(KeptApart keeper) implements KeptForATime {

    @Override
    public String kind() {
        return keeper.kind();
    }

    @Override
    public int defaultMonths() {
        return keeper.defaultMonths();
    }

    @Override
    public List<Resting> restingSince(Instant before, int most) {
        return keeper.restingSince(before, most).stream()
                .map(bundle -> new Resting(bundle.record(), null, bundle.since(), bundle.label()))
                .toList();
    }

    @Override
    public void letGo(Resting resting) {
        keeper.letGo(resting.record());
    }
}
