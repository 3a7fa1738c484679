package org.kinbridge.cases.figures;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.AppealStatus;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.security.Role;

/**
 * Counts what there is, a statement for each table however many cases there are. States are those of the open face
 * alone: what is below the seal is counted as open (rule 2). Small counts are masked before they leave.
 */
@Boundary
public class Figures {

    private final EntityManager entityManager;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Figures() {
        this.entityManager = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    Figures(EntityManager entityManager, AuditTrail auditTrail, Clock clock) {
        this.entityManager = entityManager;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** All figures as they are now. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public CaseworkFigures view() {
        auditTrail.read("view-figures", "case", "all");
        Answers answers = answers();
        return new CaseworkFigures(
                requests(), ages(), table(answers.counts()), answers.median(), promises(), appeals(), bodies());
    }

    private FigureTable requests() {
        Map<TracingState, Integer> counts = new EnumMap<>(TracingState.class);
        Arrays.stream(TracingState.values()).filter(state -> !state.sealed()).forEach(state -> counts.put(state, 0));
        rows("select state, count(*) from cases.tracing_request where duplicate_of is null group by state")
                .forEach(row -> counts.put(TracingState.valueOf((String) row[0]), number(row[1])));
        return table(counts);
    }

    private FigureTable ages() {
        Map<CaseAge, Integer> counts = none(CaseAge.class);
        rows(
                        "select extract(year from age(cast(:today as date), opened_at)) as years, count(*)"
                                + " from cases.case_file group by years",
                        "today",
                        today())
                .forEach(row -> counts.merge(CaseAge.of(Math.max(0, number(row[0]))), number(row[1]), Integer::sum));
        return table(counts);
    }

    /** How many cases waited how long, and the middle of those that have an answer. */
    private record Answers(
            Map<AnswerTime, Integer> counts, @Nullable Integer median) {}

    private Answers answers() {
        Map<AnswerTime, Integer> counts = none(AnswerTime.class);
        List<Object[]> rows = rows(
                "select w.days, count(*) from (select a.case_id,"
                        + " (select min(r.received_on) from cases.appeal_reply r join cases.appeal b on b.id = r.appeal_id"
                        + " where b.case_id = a.case_id) - min(a.sent_on) as days"
                        + " from cases.appeal a where a.sent_on is not null group by a.case_id) w group by w.days order by w.days");
        List<Integer> days = new ArrayList<>();
        for (Object[] row : rows) {
            Integer waited = row[0] == null ? null : number(row[0]);
            counts.merge(AnswerTime.of(waited), number(row[1]), Integer::sum);
            for (int i = 0; waited != null && i < number(row[1]); i++) {
                days.add(waited);
            }
        }
        return new Answers(counts, days.size() < Masking.SMALLEST_SHOWN ? null : days.get(days.size() / 2));
    }

    private FigureTable promises() {
        Map<PromiseOutcome, Integer> counts = none(PromiseOutcome.class);
        rows(
                        "select case when status = 'WITHDRAWN' then 'WITHDRAWN'"
                                + " when status = 'KEPT' and cast(settled_at as date) <= due_on then 'KEPT_IN_TIME'"
                                + " when status = 'KEPT' then 'KEPT_LATE'"
                                + " when due_on < cast(:today as date) then 'OVERDUE' else 'NOT_YET_DUE' end as outcome,"
                                + " count(*) from cases.promise group by outcome",
                        "today",
                        today())
                .forEach(row -> counts.put(PromiseOutcome.valueOf((String) row[0]), number(row[1])));
        return table(counts);
    }

    /** By status; that a reply is overdue is said by the calendar. */
    private FigureTable appeals() {
        Map<AppealStatus, Integer> counts = none(AppealStatus.class);
        rows(
                        "select case when status in ('SENT', 'ACKNOWLEDGED', 'FOLLOWED_UP')"
                                + " and sent_due_on < cast(:today as date) then 'OVERDUE' else status end as standing,"
                                + " count(*) from cases.appeal group by standing",
                        "today",
                        today())
                .forEach(row -> counts.put(AppealStatus.valueOf((String) row[0]), number(row[1])));
        return table(counts);
    }

    private List<BodyFigure> bodies() {
        List<Object[]> rows = rows("select b.name, count(a.id), count(a.days),"
                + " percentile_cont(0.5) within group (order by a.days) from cases.body b"
                + " join (select p.id, p.body_id, (select min(r.received_on) from cases.appeal_reply r"
                + " where r.appeal_id = p.id) - p.sent_on as days from cases.appeal p where p.sent_on is not null) a"
                + " on a.body_id = b.id group by b.id, b.name order by b.name");
        List<Map.Entry<String, Integer>> sent = new ArrayList<>();
        List<Map.Entry<String, Integer>> answered = new ArrayList<>();
        rows.forEach(row -> sent.add(Map.entry((String) row[0], number(row[1]))));
        rows.forEach(row -> answered.add(Map.entry((String) row[0], number(row[2]))));
        FigureTable sentTable = Masking.of(sent);
        FigureTable answeredTable = Masking.of(answered);
        List<BodyFigure> bodies = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean enough = number(rows.get(i)[2]) >= Masking.SMALLEST_SHOWN;
            bodies.add(new BodyFigure(
                    (String) rows.get(i)[0],
                    sentTable.figures().get(i),
                    answeredTable.figures().get(i),
                    enough ? (int) Math.round(((Number) rows.get(i)[3]).doubleValue()) : null));
        }
        return bodies;
    }

    private static <E extends Enum<E>> Map<E, Integer> none(Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(constant -> counts.put(constant, 0));
        return counts;
    }

    private static <E extends Enum<E>> FigureTable table(Map<E, Integer> counts) {
        return Masking.of(counts.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().name(), entry.getValue()))
                .toList());
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private List<Object[]> rows(String sql) {
        return rows(entityManager.createNativeQuery(sql, Object[].class));
    }

    private List<Object[]> rows(String sql, String name, Object value) {
        return rows(entityManager.createNativeQuery(sql, Object[].class).setParameter(name, value));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
