package org.kinbridge.cases.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Letters to read back, approved ones to send, replies that are overdue, replies that the family has not been told of. */
@ApplicationScoped
class AppealsWaiting implements WaitingWork {

    /** More than anybody does in a day. */
    private static final int MOST = 200;

    private final AppealRecords records;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AppealsWaiting() {
        this.records = null;
    }

    @Inject
    AppealsWaiting(AppealRecords records) {
        this.records = records;
    }

    @Override
    @Transactional
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (person.role() != Role.CASEWORKER && person.role() != Role.COORDINATOR) {
            return List.of();
        }
        LocalDate today = records.today();
        return records.waiting(today, MOST).stream()
                .flatMap(pending -> lines(pending, today))
                .toList();
    }

    private static Stream<Waiting> lines(AppealRecords.Pending pending, LocalDate today) {
        Appeal appeal = pending.appeal();
        Submission sent = appeal.submission();
        Stream<Waiting> stands =
                switch (appeal.status(today)) {
                    case FACTS_CHECKED -> Stream.of(line(pending, "appeals.today.readBack", appeal.changedAt()));
                    case READ_BACK -> Stream.of(line(pending, "appeals.today.approve", appeal.changedAt()));
                    case APPROVED_BY_FAMILY -> Stream.of(line(pending, "appeals.today.send", appeal.changedAt()));
                    case OVERDUE ->
                        sent == null
                                ? Stream.empty()
                                : Stream.of(line(pending, "appeals.today.overdue", start(sent.dueOn())));
                    default -> Stream.empty();
                };
        Stream<Waiting> untold = Stream.ofNullable(pending.untoldSince())
                .map(received -> line(pending, "appeals.today.tell", start(received)));
        return Stream.concat(stands, untold);
    }

    private static Waiting line(AppealRecords.Pending pending, String key, Instant since) {
        Appeal appeal = pending.appeal();
        return new Waiting(
                since,
                key,
                List.of(pending.body().name(), appeal.concern().caseReference()),
                "/desk/appeals/appeal?id=" + appeal.id());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
