package org.kinbridge.web.cases.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.cases.tracing.ClosureReason;
import org.kinbridge.cases.tracing.TakeStep;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.cases.whereabouts.Answer;
import org.kinbridge.cases.whereabouts.Certainty;
import org.kinbridge.cases.whereabouts.ChannelControl;
import org.kinbridge.cases.whereabouts.Corroboration;
import org.kinbridge.cases.whereabouts.Deaths;
import org.kinbridge.cases.whereabouts.OpeningState;
import org.kinbridge.cases.whereabouts.OpeningView;
import org.kinbridge.cases.whereabouts.Relay;
import org.kinbridge.cases.whereabouts.SealOpeningId;
import org.kinbridge.cases.whereabouts.SealView;
import org.kinbridge.cases.whereabouts.SealedView;
import org.kinbridge.cases.whereabouts.Seals;
import org.kinbridge.cases.whereabouts.SoughtDecision;
import org.kinbridge.cases.whereabouts.Teller;
import org.kinbridge.cases.whereabouts.Telling;
import org.kinbridge.cases.whereabouts.WhereaboutsReports;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.SealedCases;
import org.kinbridge.web.fixture.SealedCases.Sealed;

@ExtendWith(ArquillianExtension.class)
class SealsIT {

    private final Caller.Staff lena = new Caller.Staff(AccountId.random(), "Lena", Role.CASEWORKER);
    private final Caller.Staff drita = new Caller.Staff(AccountId.random(), "Drita", Role.COORDINATOR);
    private final Caller.Staff marek = new Caller.Staff(AccountId.random(), "Marek", Role.CASEWORKER);

    @Inject
    private SealedCases fixture;

    @Inject
    private Seals seals;

    @Inject
    private WhereaboutsReports reports;

    @Inject
    private Deaths deaths;

    @Inject
    private TracingRequests requests;

    @Inject
    @Any
    private Instance<KeptWithCase> kept;

    @Inject
    @Any
    private Instance<WaitingWork> waiting;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void a_seal_is_opened_by_two_people_with_a_reason_each_and_for_nobody_else() {
        Sealed sealed = fixture.open("Zdenka Havlova", "Tibor Havlik");
        fixture.report(sealed, Certainty.LOCATED, Answer.NONE);
        assertThatThrownBy(() -> fixture.read(sealed, lena)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> fixture.run(lena, () -> seals.ask(sealed.about(), " why ")))
                .isInstanceOf(InvalidInput.class);
        fixture.run(lena, () -> seals.ask(sealed.about(), "to prepare the visit of Friday"));
        assertThatThrownBy(() -> fixture.read(sealed, lena)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> fixture.run(lena, () -> confirm(sealed, "I confirm it myself")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> fixture.run(marek, () -> seals.ask(sealed.about(), "to look into it as well")))
                .isInstanceOf(Refused.class);
        assertThat(toConfirm(sealed, lena)).isNull();
        assertThat(toConfirm(sealed, drita)).isNotNull();
        fixture.run(drita, () -> confirm(sealed, "the visit is really on Friday"));

        assertThat(fixture.read(sealed, lena).state()).isEqualTo(TracingState.LOCATED);
        assertThat(fixture.read(sealed, drita).notes()).hasSize(1);
        assertThatThrownBy(() -> fixture.read(sealed, marek)).isInstanceOf(Refused.class);
        assertThat(entries("CHANGED", "ask-to-open-seal", sealed)).isEqualTo(1);
        assertThat(entries("CHANGED", "open-seal", sealed)).isEqualTo(1);
        assertThat(entries("READ", "read-under-seal", sealed)).isEqualTo(2);
        OpeningView shown = view(sealed, marek).openings().get(0);
        assertThat(List.of(shown.askedBy(), shown.confirmedBy())).containsExactly(lena.account(), drita.account());
    }

    @Test
    void why_a_seal_is_opened_is_read_by_the_two_and_coordinators_and_each_reading_is_written_down() {
        Sealed sealed = fixture.open("Zlatica Fiala", "Kvetoslav Fiala");
        fixture.run(lena, () -> seals.ask(sealed.about(), "to prepare the visit of Friday"));
        assertThat(view(sealed, marek).openings().get(0).reasons()).isNull();
        assertThat(view(sealed, marek).toString()).doesNotContain("Friday");
        SealOpeningId opening = view(sealed, marek).openings().get(0).id();
        long before = entries("READ", "read-why-seal", sealed);
        assertThat(asked.by(marek, () -> seals.reasonToDecide(opening))).isEqualTo("to prepare the visit of Friday");
        assertThat(entries("READ", "read-why-seal", sealed)).isEqualTo(before + 1);
        assertThatThrownBy(() -> asked.by(lena, () -> seals.reasonToDecide(opening)))
                .isInstanceOf(Refused.class);
        fixture.run(drita, () -> confirm(sealed, "the visit is really on Friday"));

        OpeningView.Reasons both =
                new OpeningView.Reasons("to prepare the visit of Friday", "the visit is really on Friday");
        Caller.Staff coordinator = new Caller.Staff(AccountId.random(), "Nasrin", Role.COORDINATOR);
        for (Caller.Staff reader : List.of(lena, drita, coordinator)) {
            assertThat(view(sealed, reader).openings().get(0).reasons()).isEqualTo(both);
        }
        assertThat(view(sealed, marek).openings().get(0).reasons()).isNull();
        assertThatThrownBy(() -> asked.by(marek, () -> seals.reasonToDecide(opening)))
                .isInstanceOf(Refused.class);
        for (Role role : List.of(Role.EDITOR, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> asked.by(role, () -> seals.reasonToDecide(opening)))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void whoever_entered_a_report_needs_a_second_person_too() {
        Sealed sealed = fixture.open("Milena Orlik", "Bohus Orlik");
        fixture.run(lena, () -> fixture.report(sealed, Certainty.LOCATED, Answer.NONE));
        assertThatThrownBy(() -> fixture.read(sealed, lena)).isInstanceOf(Refused.class);
    }

    @Test
    void an_opening_lapses_after_half_an_hour_and_closes_half_an_hour_after_the_second() throws Exception {
        Sealed sealed = fixture.open("Slavka Duris", "Igor Duris");
        fixture.run(lena, () -> seals.ask(sealed.about(), "to prepare the visit"));
        shift(sealed, 31);
        assertThatThrownBy(() -> fixture.run(drita, () -> confirm(sealed, "much too late for that")))
                .isInstanceOf(Refused.class);
        assertThat(view(sealed, drita).openings().get(0).state()).isEqualTo(OpeningState.LAPSED);
        fixture.openSeal(sealed, lena, drita);
        assertThat(fixture.read(sealed, drita).notes()).isEmpty();
        shift(sealed, 31);
        assertThatThrownBy(() -> fixture.read(sealed, drita)).isInstanceOf(Refused.class);
        assertThat(view(sealed, drita).openings())
                .extracting(OpeningView::state)
                .containsExactly(OpeningState.ENDED, OpeningState.LAPSED);
    }

    @Test
    void the_database_itself_refuses_an_opening_by_one_person() throws Exception {
        Sealed sealed = fixture.open("Eliska Vesela", "Radim Vesely");
        fixture.run(lena, () -> seals.ask(sealed.about(), "to prepare the visit"));
        assertThatThrownBy(() -> update(
                        "update cases.seal_opening set confirmed_by = asked_by, confirmed_at = asked_at,"
                                + " confirm_reason = ask_reason where request_id = :id",
                        sealed.about().request().value()))
                .isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> fixture.read(sealed, lena)).isInstanceOf(Refused.class);
    }

    @Test
    void a_found_adult_decides_and_no_role_overrides_it() {
        Sealed sealed = fixture.open("Alzbeta Kral", "Ctirad Kral");
        fixture.report(sealed, Certainty.LOCATED, Answer.NONE);
        fixture.openSeal(sealed, lena, drita);
        for (Caller.Staff person : List.of(lena, drita)) {
            assertThatThrownBy(() -> relay(sealed, person, SoughtDecision.ALIVE_ONLY))
                    .isInstanceOf(Refused.class);
            fixture.run(
                    person,
                    () -> reports.answer(
                            sealed.about(),
                            reports.read(sealed.about()).seen(),
                            new Answer(SoughtDecision.MEETING, true, "in the camp", ChannelControl.CAMP, "")));
            assertThatThrownBy(() -> relay(sealed, person, SoughtDecision.ALIVE_ONLY))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> fixture.run(
                            person,
                            () -> requests.comeUp(sealed.id(), sealed.about().request(), TracingState.RELAYED)))
                    .isInstanceOf(Refused.class);
        }
        assertThat(fixture.face(sealed.id()).state()).isEqualTo(TracingState.OPEN);
        assertThat(fixture.read(sealed, lena).notes()).hasSize(3);
    }

    @Test
    void only_what_was_allowed_is_relayed_and_the_open_face_shows_that_it_was() {
        Sealed sealed = fixture.open("Hedvika Sykora", "Oldrich Sykora");
        fixture.report(sealed, Certainty.LOCATED, SealedCases.answer(SoughtDecision.MESSAGE));
        fixture.openSeal(sealed, lena, drita);
        assertThatThrownBy(() -> relay(sealed, lena, SoughtDecision.CONTACT))
                .isInstanceOf(Refused.class)
                .hasMessage("whereabouts.error.notAllowed");
        assertThatThrownBy(() -> relay(sealed, marek, SoughtDecision.MESSAGE)).isInstanceOf(Refused.class);
        relay(sealed, lena, SoughtDecision.MESSAGE);
        assertThat(fixture.face(sealed.id()).state()).isEqualTo(TracingState.RELAYED);
        assertThatThrownBy(() -> relay(sealed, lena, SoughtDecision.MESSAGE)).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_refused_above_is_not_written_below() {
        Sealed sealed = fixture.open("Dorota Maly", "Vilem Maly");
        fixture.report(sealed, Certainty.LOCATED, SealedCases.answer(SoughtDecision.MESSAGE));
        fixture.openSeal(sealed, lena, drita);
        TracingRequestView face = fixture.face(sealed.id());
        fixture.run(
                lena,
                () -> requests.take(
                        new TakeStep(face.id(), face.version(), TracingState.CLOSED, ClosureReason.WITHDRAWN)));
        assertThatThrownBy(() -> relay(sealed, lena, SoughtDecision.MESSAGE)).isInstanceOf(Refused.class);
        assertThat(fixture.read(sealed, lena).state()).isEqualTo(TracingState.ALLOWS);
        assertThatThrownBy(() -> fixture.report(sealed, Certainty.LOCATED, Answer.NONE))
                .as("everybody sees that it has ended")
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_second_of_two_steps_at_once_is_noticed() {
        Sealed sealed = fixture.open("Julia Benes", "Kamil Benes");
        fixture.report(sealed, Certainty.LOCATED, Answer.NONE);
        fixture.openSeal(sealed, lena, drita);
        int seen = fixture.read(sealed, lena).seen();
        fixture.answer(sealed, drita, SoughtDecision.NOTHING);
        assertThatThrownBy(() -> fixture.run(
                        lena, () -> reports.answer(sealed.about(), seen, SealedCases.answer(SoughtDecision.CONTACT))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_death_needs_two_sources_and_a_named_person_who_tells_the_family() {
        Sealed sealed = fixture.open("Ludmila Zeman", "Prokop Zeman");
        fixture.death(sealed, "Doctor Vrba");
        fixture.death(sealed, "doctor  VRBA");
        fixture.openSeal(sealed, lena, drita);
        assertThatThrownBy(() -> corroborate(sealed, 0, 1))
                .isInstanceOf(Refused.class)
                .hasMessage("whereabouts.error.sameSource");
        assertThatThrownBy(() -> tell(sealed)).isInstanceOf(Refused.class);
        fixture.death(sealed, "register of the cemetery");
        corroborate(sealed, 0, 2);
        assertThat(fixture.face(sealed.id()).state()).isEqualTo(TracingState.OPEN);
        assertThatThrownBy(() -> tell(sealed)).isInstanceOf(Refused.class).hasMessage("whereabouts.error.nobodyNamed");
        assertThatThrownBy(() -> fixture.run(
                        lena, () -> requests.comeUp(sealed.id(), sealed.about().request(), TracingState.FAMILY_TOLD)))
                .isInstanceOf(Refused.class);
        fixture.run(
                drita, () -> deaths.name(sealed.about(), seen(sealed, drita), new Teller("Father Anton", "on Friday")));
        assertThat(fixture.face(sealed.id()).state()).isEqualTo(TracingState.OPEN);
        tell(sealed);
        assertThat(fixture.face(sealed.id()).state()).isEqualTo(TracingState.FAMILY_TOLD);
        SealedView view = fixture.read(sealed, drita);
        Telling told = (Telling) view.notes().get(view.notes().size() - 1).note();
        assertThat(told.teller()).isEqualTo("Father Anton");
    }

    @Test
    void what_lies_under_a_seal_is_unreadable_in_the_database_and_unnamed_in_the_audit_trail() {
        Sealed sealed = fixture.open("Blanka Hora", "Matous Hora");
        long before = rows("select count(*) from core.audit_entry");
        fixture.report(sealed, Certainty.LOCATED, SealedCases.answer(SoughtDecision.NOTHING));
        assertThat(rows("select count(*) from core.audit_entry where id > " + before
                        + " and (subject_id = '" + sealed.about().request() + "' or subject_id = '" + sealed.id()
                        + "' or detail <> '')"))
                .isZero();
        assertThat(rows("select count(*) from core.audit_entry where id > " + before
                        + " and action = 'write-under-seal' and subject_kind = 'sealed-note'"))
                .isEqualTo(1);
        assertThat(rows("select count(*) from cases.sealed_note n where case_id = '" + sealed.id()
                        + "' and position('nurse' in encode(n.content, 'escape')) > 0"))
                .isZero();
        assertThat(rows("select count(distinct length(content)) from cases.sealed_note where case_id = '" + sealed.id()
                        + "'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> update(
                        "update cases.sealed_note set content = '' where case_id = :id",
                        sealed.id().value()))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void erasing_a_case_leaves_nothing_of_its_seals() throws Exception {
        Sealed sealed = fixture.open("Irma Cerny", "Vaclav Cerny");
        fixture.report(sealed, Certainty.LEAD, Answer.NONE);
        fixture.openSeal(sealed, lena, drita);
        transaction.begin();
        kept.forEach(feature -> feature.erase(sealed.id()));
        transaction.commit();
        assertThat(rows("select (select count(*) from cases.sealed_note where case_id = '" + sealed.id()
                        + "') + (select count(*) from cases.seal_opening where case_id = '" + sealed.id() + "')"))
                .isZero();
    }

    @Test
    void a_second_person_finds_on_today_who_waits() {
        Sealed sealed = fixture.open("Sarka Ryba", "Emil Ryba");
        fixture.run(lena, () -> seals.ask(sealed.about(), "to prepare the visit"));
        String path = "/desk/cases/whereabouts?file=" + sealed.id();
        assertThat(paths(drita)).contains(path);
        assertThat(paths(lena)).doesNotContain(path);
        assertThat(paths(new Caller.Staff(AccountId.random(), "Marco", Role.EDITOR)))
                .isEmpty();
        fixture.run(drita, () -> confirm(sealed, "the visit is really planned"));
        assertThat(paths(drita)).doesNotContain(path);
    }

    private List<String> paths(Caller.Staff person) {
        return asked.by(person, () -> waiting.stream()
                .flatMap(feature -> feature.waitingFor(person).stream())
                .filter(line -> line.messageKey().startsWith("today.whereabouts"))
                .map(Waiting::path)
                .toList());
    }

    private SealView view(Sealed sealed, Caller.Staff person) {
        return asked.by(person, () -> seals.ofCase(sealed.id())).get(0);
    }

    private Object toConfirm(Sealed sealed, Caller.Staff person) {
        return view(sealed, person).toConfirm();
    }

    private void confirm(Sealed sealed, String reason) {
        seals.confirm(seals.ofCase(sealed.id()).get(0).openings().get(0).id(), reason);
    }

    private int seen(Sealed sealed, Caller.Staff person) {
        return fixture.read(sealed, person).seen();
    }

    private void relay(Sealed sealed, Caller.Staff person, SoughtDecision what) {
        int seen = fixture.read(sealed, lena).seen();
        fixture.run(person, () -> reports.relay(sealed.about(), seen, new Relay(what, "his sister", "as it was said")));
    }

    private void corroborate(Sealed sealed, int first, int second) {
        SealedView view = fixture.read(sealed, lena);
        UUID one = view.deaths().get(first).id();
        UUID other = view.deaths().get(second).id();
        fixture.run(
                lena, () -> deaths.corroborate(sealed.about(), view.seen(), new Corroboration(one, other, "apart")));
    }

    private void tell(Sealed sealed) {
        int seen = seen(sealed, lena);
        fixture.run(
                lena,
                () -> deaths.tell(
                        sealed.about(), seen, new Telling("", "Friday at ten", "at home", "a sister", "Sunday")));
    }

    private void shift(Sealed sealed, int minutes) throws Exception {
        update(
                "update cases.seal_opening set asked_at = asked_at - interval '" + minutes
                        + " minutes', confirmed_at = confirmed_at - interval '" + minutes
                        + " minutes' where request_id = :id",
                sealed.about().request().value());
    }

    private void update(String sql, UUID id) throws Exception {
        transaction.begin();
        try {
            entityManager.createNativeQuery(sql).setParameter("id", id).executeUpdate();
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }

    private long entries(String kind, String action, Sealed sealed) {
        return rows("select count(*) from core.audit_entry where kind = '" + kind + "' and action = '" + action
                + "' and subject_id = '" + sealed.about().request() + "'");
    }

    private long rows(String query) {
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
    }
}
