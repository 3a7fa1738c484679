package org.kinbridge.web.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.message.FamilyMessages;
import org.kinbridge.cases.message.MessagesView;
import org.kinbridge.cases.message.NewMessage;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.MergeId;
import org.kinbridge.cases.person.MergePersons;
import org.kinbridge.cases.person.Merges;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.person.UndoMerge;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.ClosureReason;
import org.kinbridge.cases.tracing.DuplicateRequest;
import org.kinbridge.cases.tracing.TakeStep;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.cases.whereabouts.Answer;
import org.kinbridge.cases.whereabouts.Certainty;
import org.kinbridge.cases.whereabouts.Joining;
import org.kinbridge.cases.whereabouts.KeptNote;
import org.kinbridge.cases.whereabouts.Relay;
import org.kinbridge.cases.whereabouts.SealView;
import org.kinbridge.cases.whereabouts.SealedView;
import org.kinbridge.cases.whereabouts.Seals;
import org.kinbridge.cases.whereabouts.SoughtDecision;
import org.kinbridge.cases.whereabouts.SoughtInCase;
import org.kinbridge.cases.whereabouts.WhereaboutsReports;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.SealedCases;
import org.kinbridge.web.fixture.SealedCases.Sealed;
import org.kinbridge.web.fixture.Staff;

/** Where both are sought in one case their requests become one, whatever lies under the seals and without telling it. */
@ExtendWith(ArquillianExtension.class)
class MergeSoughtIT {

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private Facts facts;

    @Inject
    private TracingRequests requests;

    @Inject
    private FamilyMessages messages;

    @Inject
    private Merges merges;

    @Inject
    private Seals seals;

    @Inject
    private WhereaboutsReports reports;

    @Inject
    private SealedCases fixture;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    /** A case of two requests: that of the surviving record first. */
    private record Two(CaseId id, TracingRequestView one, TracingRequestView other) {
        Sealed sealedOne() {
            return new Sealed(id, new SoughtInCase(id, one.id()));
        }

        Sealed sealedOther() {
            return new Sealed(id, new SoughtInCase(id, other.id()));
        }
    }

    @Test
    void no_oracle_a_merge_does_and_says_the_same_whatever_lies_under_either_seal() {
        Map<String, Consumer<Sealed>> states = states();
        String expected = null;
        for (Map.Entry<String, Consumer<Sealed>> ours : states.entrySet()) {
            for (Map.Entry<String, Consumer<Sealed>> theirs : states.entrySet()) {
                Two two = searched();
                ours.getValue().accept(two.sealedOne());
                theirs.getValue().accept(two.sealedOther());
                MergeId merge = merge(two);
                String merged = seen(two, merge);
                undo(merge);
                String all = merged + "\nparted:\n" + seen(two, merge);
                expected = expected == null ? all : expected;
                assertThat(all).as(ours.getKey() + " and " + theirs.getKey()).isEqualTo(expected);
            }
        }
    }

    @Test
    void what_lies_under_both_seals_is_read_by_those_who_open_the_one_and_each_gets_its_own_back() throws Exception {
        List<Map.Entry<String, Consumer<Sealed>>> states = List.copyOf(states().entrySet());
        for (int i = 0; i < states.size(); i++) {
            Map.Entry<String, Consumer<Sealed>> ours = states.get(i);
            Map.Entry<String, Consumer<Sealed>> theirs = states.get((i + 3) % states.size());
            String which = ours.getKey() + " and " + theirs.getKey();
            Two two = searched();
            ours.getValue().accept(two.sealedOne());
            theirs.getValue().accept(two.sealedOther());
            MergeId merge = merge(two);

            SealedView both = open(two.sealedOne());
            assertThat(both.allowed()).as(which).isEqualTo(SoughtDecision.NOT_ASKED);
            assertThat(both.state()).as(which).isNotEqualTo(TracingState.ALLOWS);
            assertThatThrownBy(() -> undo(merge))
                    .as("while the seal is open")
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                            .isEqualTo("whereabouts.error.joining"));
            shut(two.id());
            undo(merge);
            SealedView one = open(two.sealedOne());
            SealedView other = open(two.sealedOther());
            assertThat(kinds(one)).as(which).endsWith("together", "apart");
            assertThat(kinds(other)).as(which).endsWith("apart").doesNotContain("together");
            List<KeptNote> again = new ArrayList<>(one.notes());
            again.addAll(other.notes());
            again.removeIf(kept -> kept.note() instanceof Joining);
            List<KeptNote> together = new ArrayList<>(both.notes());
            together.removeIf(kept -> kept.note() instanceof Joining);
            assertThat(together).as(which).containsExactlyInAnyOrderElementsOf(again);
            assertThat(one.notes())
                    .allMatch(kept -> kept.request().equals(two.one().id()));
        }
    }

    @Test
    void what_was_allowed_before_is_asked_again_and_a_no_stands() throws Exception {
        Two two = searched();
        fixture.report(two.sealedOne(), Certainty.LOCATED, SealedCases.answer(SoughtDecision.CONTACT));
        merge(two);
        SealedView view = open(two.sealedOne());
        assertThat(view.state()).isEqualTo(TracingState.ASKED);
        Relay relay = new Relay(SoughtDecision.ALIVE_ONLY, "his sister", "he lives");
        assertThatThrownBy(() -> holder(() -> reports.relay(two.sealedOne().about(), view.seen(), relay)))
                .isInstanceOf(Refused.class);
        fixture.answer(two.sealedOne(), one(), SoughtDecision.ALIVE_ONLY);
        holder(() -> reports.relay(two.sealedOne().about(), view.seen() + 1, relay));
        assertThat(by(() -> requests.ofCase(two.id())))
                .extracting(TracingRequestView::state)
                .containsExactly(TracingState.RELAYED);

        Two declined = searched();
        fixture.report(declined.sealedOther(), Certainty.LOCATED, SealedCases.answer(SoughtDecision.NOTHING));
        merge(declined);
        assertThat(open(declined.sealedOne()).state()).isEqualTo(TracingState.DECLINED);
    }

    @Test
    void nobody_reads_more_by_a_merge_than_the_seal_that_was_opened() {
        Two two = searched();
        holder(() -> seals.ask(two.sealedOther().about(), "to prepare the next step"));
        assertThatThrownBy(() -> merge(two)).isInstanceOf(Refused.class);
        assertThat(by(() -> requests.duplicates(two.id()))).isEmpty();
        Two open = searched();
        open(open.sealedOne());
        assertThatThrownBy(() -> merge(open))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("whereabouts.error.joining"));
    }

    @Test
    void a_report_on_either_is_entered_with_the_one_that_goes_on_and_the_other_seal_is_not_asked_for() {
        Two two = searched();
        merge(two);
        fixture.report(two.sealedOther(), Certainty.LEAD, Answer.NONE);
        fixture.death(two.sealedOther(), "a doctor");
        assertThatThrownBy(() -> holder(() -> seals.ask(two.sealedOther().about(), "to prepare the next step")))
                .isInstanceOf(NotFound.class);
        assertThat(open(two.sealedOne()).notes()).hasSize(3);
    }

    @Test
    void the_request_that_has_come_further_goes_on_and_unmerge_restores_the_exact_rows() {
        Two two = two();
        step(two.other(), TracingState.SAFETY_CHECK, null);
        step(again(two.id(), two.other().id()), TracingState.OPEN, null);
        fact(two.id(), two.one().sought(), "Karvan");
        fact(two.id(), two.other().sought(), "Lurja");
        List<String> before = rows(two.id());
        MergeId merge = merge(two);

        List<TracingRequestView> left = by(() -> requests.ofCase(two.id()));
        assertThat(left)
                .extracting(TracingRequestView::id)
                .containsExactly(two.other().id());
        assertThat(left.get(0).sought()).isEqualTo(two.one().sought());
        DuplicateRequest duplicate = by(() -> requests.duplicates(two.id())).get(0);
        assertThat(duplicate.goesOn()).isEqualTo(two.other().id());
        assertThat(duplicate.request().reason()).isEqualTo(ClosureReason.DUPLICATE);
        assertThat(duplicate.request().sought()).isEqualTo(two.one().sought());
        assertThat(by(() -> cases.view(two.id())).standingFacts(two.one().sought()))
                .extracting(fact -> fact.where())
                .containsExactlyInAnyOrder("Karvan", "Lurja");
        assertThat(by(() -> cases.view(two.id())).sought()).hasSize(1);

        undo(merge);
        assertThat(rows(two.id())).isEqualTo(before);
    }

    @Test
    void of_two_that_have_come_as_far_that_of_the_surviving_record_goes_on() {
        Two two = two();
        List<String> before = rows(two.id());
        MergeId merge = merge(two);
        assertThat(by(() -> requests.ofCase(two.id())))
                .extracting(TracingRequestView::id)
                .containsExactly(two.one().id());
        undo(merge);
        assertThat(rows(two.id())).isEqualTo(before);
    }

    @Test
    void a_search_given_up_as_dangerous_does_not_go_on_under_another_name() {
        Two two = two();
        step(two.one(), TracingState.REFUSED, ClosureReason.NOT_SAFE);
        assertThatThrownBy(() -> merge(two))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("persons.merge.error.notSafe"));
        step(two.other(), TracingState.REFUSED, ClosureReason.NOT_SAFE);
        merge(two);
        assertThat(by(() -> requests.ofCase(two.id()))).hasSize(1);
    }

    @Test
    void a_duplicate_takes_no_steps_and_nobody_chooses_it_as_a_reason() {
        Two two = two();
        assertThatThrownBy(() -> step(two.other(), TracingState.CLOSED, ClosureReason.DUPLICATE))
                .isInstanceOf(InvalidInput.class);
        merge(two);
        TracingRequestView duplicate =
                by(() -> requests.duplicates(two.id())).get(0).request();
        assertThatThrownBy(() -> step(duplicate, TracingState.OPEN, null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("tracing.hindrance.duplicate"));
    }

    @Test
    void a_third_record_joins_and_the_merges_are_undone_in_their_order() {
        Two two = two();
        run(() -> cases.addSought(two.id(), new NewSought(named("Trice Sarvinaz"), Kinship.SISTER, List.of())));
        TracingRequestView third = by(() -> requests.ofCase(two.id())).get(2);
        step(third, TracingState.SAFETY_CHECK, null);
        List<String> before = rows(two.id());
        MergeId first = merge(two);
        MergeId second = merge(two.one().sought(), third.sought());
        assertThat(by(() -> requests.joined(two.id(), third.id())))
                .containsExactlyInAnyOrder(two.one().id(), two.other().id(), third.id());
        undo(second);
        undo(first);
        assertThat(rows(two.id())).isEqualTo(before);
    }

    @Test
    void a_message_to_a_duplicate_is_kept_with_the_name_of_the_one_who_goes_on() {
        Two two = searched();
        CaseView view = by(() -> cases.view(two.id()));
        PersonId enquirer = view.principal().person().id();
        by(() -> messages.write(two.id(), new NewMessage(enquirer, two.other().id(), "We are all well.")));
        merge(two);
        MessagesView kept = by(() -> messages.ofCase(two.id()));
        assertThat(kept.to(kept.messages().get(0))).isEqualTo(name(two.one().sought()));
        assertThat(kept.sought()).as("nobody writes to the duplicate any more").hasSize(1);
    }

    private Map<String, Consumer<Sealed>> states() {
        Map<String, Consumer<Sealed>> states = new LinkedHashMap<>();
        states.put("nothing", under -> {});
        states.put("a lead", under -> fixture.report(under, Certainty.LEAD, Answer.NONE));
        for (SoughtDecision decision : SoughtDecision.values()) {
            states.put(
                    "located, " + decision,
                    under -> fixture.report(under, Certainty.LOCATED, SealedCases.answer(decision)));
        }
        states.put("a death", under -> fixture.death(under, "a doctor"));
        states.put("a death from two sources", under -> {
            fixture.death(under, "a doctor");
            fixture.death(under, "a register");
        });
        return states;
    }

    /** Everything that somebody without the seal sees of the case, with places in it for what is new each time. */
    private String seen(Two two, MergeId merge) {
        CaseView view = by(() -> cases.view(two.id()));
        StringBuilder seen = new StringBuilder();
        seen.append(by(() -> requests.ofCase(two.id()))).append('\n');
        seen.append(by(() -> requests.duplicates(two.id()))).append('\n');
        seen.append(by(() -> seals.ofCase(two.id()))).append('\n');
        seen.append(by(() -> merges.addedSince(merge))).append('\n');
        seen.append(view.sought()).append('\n').append(view.facts()).append('\n');
        requests(two).forEach(request -> seen.append(request.steps()).append('\n'));
        Map<String, String> names = new HashMap<>();
        String text = seen.toString().replaceAll("since=[^,\\]]*", "since=then");
        java.util.regex.Matcher ids =
                java.util.regex.Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}").matcher(text);
        return ids.replaceAll(id -> names.computeIfAbsent(id.group(), any -> "id" + names.size()));
    }

    private List<TracingRequestView> requests(Two two) {
        return by(() -> requests.ofCase(two.id()));
    }

    private static List<String> kinds(SealedView view) {
        return view.notes().stream()
                .map(KeptNote::note)
                .map(note -> note instanceof Joining joining
                        ? joining.together() ? "together" : "apart"
                        : note.getClass().getSimpleName())
                .toList();
    }

    private Caller.Staff one() {
        return fixture.person(Staff.COORDINATOR);
    }

    private void holder(Runnable call) {
        fixture.run(one(), call);
    }

    private SealedView open(Sealed sealed) {
        holder(() -> seals.ask(sealed.about(), "to prepare the next step"));
        fixture.run(fixture.person(Staff.SECOND_COORDINATOR), () -> {
            SealView seal = seals.ofCase(sealed.id()).stream()
                    .filter(one -> one.request().equals(sealed.about().request()))
                    .findFirst()
                    .orElseThrow();
            seals.confirm(seal.openings().get(0).id(), "agreed with my colleague");
        });
        return fixture.read(sealed, one());
    }

    /** As if half an hour had gone by. */
    private void shut(CaseId id) throws Exception {
        transaction.begin();
        entityManager
                .createNativeQuery("update cases.seal_opening set asked_at = asked_at - interval '2 hours',"
                        + " confirmed_at = confirmed_at - interval '2 hours' where case_id = :case")
                .setParameter("case", id.value())
                .executeUpdate();
        transaction.commit();
    }

    /** The requests and facts of a case as they lie in the database; the version goes on. */
    private List<String> rows(CaseId id) {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("tracing_request", "fact")) {
            entityManager
                    .createNativeQuery(
                            "select cast(to_jsonb(t) - 'version' as text) from cases." + table
                                    + " t where case_id = :case order by id",
                            String.class)
                    .setParameter("case", id.value())
                    .getResultList()
                    .forEach(row -> rows.add(row.toString()));
        }
        return rows;
    }

    private void fact(CaseId id, PersonId about, String where) {
        by(() -> facts.record(
                id,
                about,
                new NewFact(
                        FactKind.LIVED,
                        "1980",
                        Language.EN,
                        where,
                        "",
                        "his aunt",
                        Hearing.FIRST_HAND,
                        Confidence.LIKELY)));
    }

    private Two searched() {
        Two two = two();
        for (TracingRequestView request : List.of(two.one(), two.other())) {
            step(request, TracingState.SAFETY_CHECK, null);
            step(again(two.id(), request.id()), TracingState.OPEN, null);
        }
        return two;
    }

    private Two two() {
        OpenCase form = new OpenCase(
                UUID.randomUUID(),
                named("Asks Sarvinaz"),
                List.of(),
                List.of(
                        new NewSought(named("Once Sarvinaz"), Kinship.SISTER, List.of()),
                        new NewSought(named("Twice Sarvinaz"), Kinship.SISTER, List.of())));
        CaseId id = by(() -> cases.open(form));
        List<TracingRequestView> made = by(() -> requests.ofCase(id));
        return new Two(id, made.get(0), made.get(1));
    }

    private static NewPerson named(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }

    private String name(PersonId id) {
        return by(() -> persons.view(id)).name();
    }

    private TracingRequestView again(CaseId id, TracingRequestId request) {
        return by(() -> requests.ofCase(id)).stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow();
    }

    private void step(TracingRequestView request, TracingState target, ClosureReason reason) {
        run(() -> requests.take(new TakeStep(request.id(), request.version(), target, reason)));
    }

    private MergeId merge(Two two) {
        return merge(two.one().sought(), two.other().sought());
    }

    private MergeId merge(PersonId survivor, PersonId absorbed) {
        Map<PersonId, PersonView> views = by(() -> persons.views(Set.of(survivor, absorbed)));
        return by(() -> merges.merge(new MergePersons(
                survivor,
                views.get(survivor).version(),
                absorbed,
                views.get(absorbed).version(),
                "the enquirer named one son twice")));
    }

    private void undo(MergeId merge) {
        run(() -> merges.undo(new UndoMerge(merge, 0, "two sons after all", Map.of())));
    }

    private <T> T by(Supplier<T> call) {
        return asked.by(Role.CASEWORKER, call::get);
    }

    private void run(Runnable call) {
        by(() -> {
            call.run();
            return true;
        });
    }
}
