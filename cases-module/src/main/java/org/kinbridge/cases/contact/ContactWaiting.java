package org.kinbridge.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.NameOf;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Who must hear from us: those to whom something was promised, and those who have heard nothing for too long. */
@ApplicationScoped
class ContactWaiting implements WaitingWork {

    private final WhoMustHear families;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ContactWaiting() {
        this.families = null;
        this.clock = null;
    }

    @Inject
    ContactWaiting(WhoMustHear families, Clock clock) {
        this.families = families;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.CASEWORKER) && !person.has(Role.COORDINATOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<WhoMustHear.Reason, List<WhoMustHear.Line>> found =
                families.lines(person.account(), today, today.plusDays(Promise.DAYS_AHEAD)).stream()
                        .collect(Collectors.groupingBy(WhoMustHear.Line::reason));
        List<WhoMustHear.Line> promised = found.getOrDefault(WhoMustHear.Reason.PROMISED, List.of());
        List<WhoMustHear.Line> silent = found.getOrDefault(WhoMustHear.Reason.SILENT, List.of());
        List<Waiting> lines = new ArrayList<>();
        promised.forEach(line -> lines.add(promise(line, today)));
        silent.forEach(line -> lines.add(silence(line, today)));
        rest(promised, "today.contact.morePromises").ifPresent(lines::add);
        rest(silent, "today.contact.moreSilent").ifPresent(lines::add);
        return lines;
    }

    private static Waiting promise(WhoMustHear.Line line, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, line.day());
        String key = days < 0 ? "today.contact.overdue" : "today.contact.due";
        return waiting(line.day(), key, List.of(line.reference().toString(), name(line), Math.abs(days)), line);
    }

    private static Waiting silence(WhoMustHear.Line line, LocalDate today) {
        long days = ChronoUnit.DAYS.between(line.day(), today);
        return waiting(
                line.day().plusDays(line.interval()),
                "today.contact.silent",
                List.of(line.reference().toString(), name(line), days),
                line);
    }

    private static Optional<Waiting> rest(List<WhoMustHear.Line> lines, String key) {
        if (lines.isEmpty() || lines.get(0).all() <= lines.size()) {
            return Optional.empty();
        }
        WhoMustHear.Line last = lines.get(lines.size() - 1);
        return Optional.of(
                new Waiting(start(last.day()), key, List.of(last.all() - lines.size()), "/desk/cases?mine=yes"));
    }

    private static Waiting waiting(LocalDate since, String key, List<Object> arguments, WhoMustHear.Line line) {
        return new Waiting(start(since), key, arguments, "/desk/cases/contact?file=" + line.id());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static NameOf name(WhoMustHear.Line line) {
        return new NameOf(line.person().value());
    }
}
