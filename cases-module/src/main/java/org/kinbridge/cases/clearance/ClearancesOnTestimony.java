package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.testimony.StandsOnTestimony;
import org.kinbridge.cases.testimony.TestimonyId;

/**
 * Clearances of a testimony that its witness takes back: all are retracted, the newsletter takes down what it was given,
 * and what was printed or mailed is named as beyond recall, before and for ever after.
 */
@ApplicationScoped
class ClearancesOnTestimony implements StandsOnTestimony {

    private static final String WHY = "The witness took the testimony back.";

    private final ClearanceRecords records;
    private final TakenBack takenBack;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ClearancesOnTestimony() {
        this.records = null;
        this.takenBack = null;
    }

    @Inject
    ClearancesOnTestimony(ClearanceRecords records, TakenBack takenBack) {
        this.records = records;
        this.takenBack = takenBack;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Consequence> consequences(TestimonyId id) {
        return records.ofTestimony(id).stream()
                .flatMap(ClearancesOnTestimony::consequences)
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(TestimonyId id) {
        records.ofTestimony(id).stream()
                .filter(one -> one.status() != ClearanceStatus.RETRACTED)
                .forEach(one -> takenBack.retract(one, WHY, "witness"));
    }

    private static Stream<Consequence> consequences(Clearance clearance) {
        String path = "/desk/appeals/clearance?id=" + clearance.id();
        String where = clearance.course().publishedWhere();
        Stream<Consequence> beyond = where == null
                ? Stream.empty()
                : Stream.of(Consequence.beyondRecall(
                        "testimonies.beyond.published",
                        where,
                        day(clearance.course().clearedAt()),
                        path));
        Stream<Consequence> stops =
                switch (clearance.status()) {
                    case RETRACTED -> Stream.empty();
                    case CLEARED, PUBLISHED -> Stream.of(Consequence.stops("testimonies.stops.cleared", "", path));
                    default -> Stream.of(Consequence.stops("testimonies.stops.clearance", "", path));
                };
        return Stream.concat(stops, beyond);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
