package org.kinbridge.web.cases.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.consent.ConsentField;
import org.kinbridge.cases.consent.ConsentState;
import org.kinbridge.cases.consent.ConsentView;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.Evidence;
import org.kinbridge.cases.consent.NewConsent;
import org.kinbridge.cases.consent.Purpose;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.contact.ContactLog;
import org.kinbridge.cases.contact.ContactWay;
import org.kinbridge.cases.contact.NewConversation;
import org.kinbridge.cases.contact.NewPromise;
import org.kinbridge.cases.contact.PromiseView;
import org.kinbridge.cases.contact.Promises;
import org.kinbridge.cases.contact.Reach;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.file.EnquirerEnding;
import org.kinbridge.cases.file.NewEnquirer;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.history.FieldChange;
import org.kinbridge.cases.history.Happening;
import org.kinbridge.cases.history.History;
import org.kinbridge.cases.history.HistoryEntry;
import org.kinbridge.cases.history.HistoryQuery;
import org.kinbridge.cases.history.RecordKind;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.cases.succession.NameSuccessor;
import org.kinbridge.cases.succession.SuccessionView;
import org.kinbridge.cases.succession.Successions;
import org.kinbridge.cases.succession.Successor;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.web.fixture.Asked;

@ExtendWith(ArquillianExtension.class)
class SuccessionsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Caller.Staff lena = new Caller.Staff(AccountId.random(), "Lena Brandt", Role.CASEWORKER);

    @Inject
    private CaseFiles cases;

    @Inject
    private Successions successions;

    @Inject
    private ContactLog log;

    @Inject
    private History history;

    @Inject
    private Promises promises;

    @Inject
    private Consents consents;

    @Inject
    @Any
    private Instance<KeptWithCase> kept;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void when_the_principal_enquirer_dies_a_successor_takes_everything_over() {
        CaseId id = open("Morvenna");
        PersonId mother = enquirer(id);
        promise(id, mother, "open one", "kept one");
        PromiseView settled = by(() -> log.view(id)).owed().stream()
                .filter(promise -> promise.what().equals("kept one"))
                .findFirst()
                .orElseThrow();
        by(() -> {
            promises.kept(settled.id(), settled.version());
            return true;
        });
        consent(id, mother);

        by(() -> {
            successions.name(id, newDaughter(id, mother));
            return true;
        });
        CircleView circle = by(() -> successions.ofCase(id)).circle();
        PersonId daughter = circle.asking().get(0).person();
        assertThat(circle.members())
                .extracting(CircleView.Member::name, CircleView.Member::part)
                .containsExactly(
                        tuple("Ysolde Morvenna", CircleView.Part.PRINCIPAL),
                        tuple("Oda Morvenna", CircleView.Part.FORMER),
                        tuple("Emil Morvenna", CircleView.Part.SOUGHT));
        assertThat(by(() -> cases.view(id)).principal().person().name()).isEqualTo("Ysolde Morvenna");
        assertThat(by(() -> log.view(id)).promises())
                .extracting(PromiseView::what, PromiseView::to)
                .containsExactlyInAnyOrder(tuple("open one", daughter), tuple("kept one", mother));
        assertThat(consentOf(id).state()).isEqualTo(ConsentState.ASK_AGAIN);
        assertThatThrownBy(() -> by(() -> {
                    consents.requireNotTakenBack(id, Recipient.MINISTRY);
                    return true;
                }))
                .isInstanceOf(Refused.class);
        SuccessionView line = by(() -> successions.ofCase(id)).successions().get(0);
        assertThat(line.promises()).isEqualTo(1);
        assertThat(line.consents()).isEqualTo(1);
        assertThat(line.told()).isEqualTo("Her son called, weeping");

        by(() -> consents.record(id, share(daughter, consentOf(id))));
        by(() -> {
            consents.requireNotTakenBack(id, Recipient.MINISTRY);
            return true;
        });
    }

    @Test
    void the_history_shows_that_a_promise_moved_and_a_consent_has_to_be_asked_again_but_never_their_words() {
        CaseId id = open("Historina");
        PersonId mother = enquirer(id);
        promise(id, mother, "A letter for Zorbelline");
        consent(id, mother);
        name(id, newDaughter(id, mother));
        List<HistoryEntry> entries = by(() ->
                        history.page(new HistoryQuery(id, HistoryQuery.Show.CHANGES, null, null, null, null, 0)))
                .entries();
        assertThat(changed(entries, RecordKind.PROMISE)).containsExactly("owedTo");
        assertThat(changed(entries, RecordKind.CONSENT)).containsExactly("askAgain");
        assertThat(changed(entries, RecordKind.ENQUIRER)).contains("ending");
        assertThat(entries.toString()).doesNotContain("Zorbelline");
    }

    private static List<String> changed(List<HistoryEntry> entries, RecordKind kind) {
        return entries.stream()
                .filter(entry -> entry.record() == kind && entry.happening() == Happening.CHANGED)
                .flatMap(entry -> entry.changes().stream())
                .map(FieldChange::field)
                .toList();
    }

    private ConsentView consentOf(CaseId id) {
        List<ConsentView> all = by(() -> consents.ofCase(id)).consents();
        return all.get(all.size() - 1);
    }

    @Test
    void a_further_enquirer_who_steps_back_leaves_the_principal_one_in_place() {
        CaseId id = open("Steppana");
        PersonId first = enquirer(id);
        PersonId second = by(() -> cases.addEnquirer(id, daughter(id)));
        name(id, command(second, new Successor.OfTheCase(first)));
        CircleView circle = by(() -> successions.ofCase(id)).circle();
        assertThat(circle.asking()).extracting(CircleView.Member::person).containsExactly(first);
        assertThat(circle.asking().get(0).part()).isEqualTo(CircleView.Part.PRINCIPAL);
        assertThatThrownBy(() -> name(id, command(second, new Successor.OfTheCase(first))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> promise(id, second, "to nobody")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_successor_that_cannot_be_made_changes_nothing_at_all() {
        CaseId id = open("Nullana");
        PersonId mother = enquirer(id);
        promise(id, mother, "still hers");
        consent(id, mother);
        NewEnquirer nameless = new NewEnquirer(person(""), List.of(), Kinship.SISTER, sought(id));
        for (Successor unfit : new Successor[] {
            new Successor.New(nameless),
            new Successor.OfTheCase(mother),
            new Successor.OfTheCase(sought(id)),
            new Successor.OfTheCase(PersonId.random())
        }) {
            assertThatThrownBy(() -> name(id, command(mother, unfit))).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() ->
                        name(id, new NameSuccessor(sought(id), EnquirerEnding.DIED, TODAY.plusDays(1), " ", null)))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("former", "on", "told", "successor"));
        CaseView file = by(() -> cases.view(id));
        assertThat(file.principal().person().id()).isEqualTo(mother);
        assertThat(file.enquirers()).hasSize(1);
        assertThat(by(() -> log.view(id)).owed().get(0).to()).isEqualTo(mother);
        assertThat(consentOf(id).state()).isEqualTo(ConsentState.HOLDS);
        assertThat(by(() -> successions.ofCase(id)).successions()).isEmpty();
    }

    @Test
    void a_succession_that_fails_at_its_end_is_undone_from_its_beginning() {
        CaseId id = open("Rollana");
        PersonId mother = enquirer(id);
        consent(id, mother);
        by(() -> {
            try {
                transaction.begin();
                successions.name(id, newDaughter(id, mother));
                transaction.rollback();
                return true;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(by(() -> cases.view(id)).enquirers()).hasSize(1);
        assertThat(consentOf(id).state()).isEqualTo(ConsentState.HOLDS);
    }

    @Test
    void who_told_us_is_sealed_the_step_is_audited_and_an_erasure_leaves_nothing() throws Exception {
        CaseId id = open("Lethana");
        name(id, newDaughter(id, enquirer(id)));
        byte[] sealed = (byte[]) entityManager
                .createNativeQuery("select sealed_told from cases.succession where case_id = :id", byte[].class)
                .setParameter("id", id.value())
                .getSingleResult();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("weeping");
        assertThat(entityManager
                        .createNativeQuery("select action from core.audit_entry where subject_id = :id and kind ="
                                + " 'CHANGED' order by id")
                        .setParameter("id", id.toString())
                        .getResultList())
                .containsSubsequence(List.of("step-in", "name-successor"));
        for (Role role : List.of(Role.EDITOR, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> asked.by(role, () -> successions.ofCase(id)))
                    .isInstanceOf(AccessDenied.class);
        }
        transaction.begin();
        kept.stream()
                .filter(feature -> feature.getClass().getName().contains("succession"))
                .forEach(feature -> feature.erase(id));
        transaction.commit();
        assertThat(by(() -> successions.ofCase(id)).successions()).isEmpty();
    }

    private void name(CaseId id, NameSuccessor command) {
        by(() -> {
            successions.name(id, command);
            return true;
        });
    }

    private static NameSuccessor command(PersonId former, Successor successor) {
        return new NameSuccessor(former, EnquirerEnding.STEPPED_BACK, TODAY, "She said so", successor);
    }

    private NameSuccessor newDaughter(CaseId id, PersonId mother) {
        return new NameSuccessor(
                mother,
                EnquirerEnding.DIED,
                TODAY.minusDays(3),
                "Her son called, weeping",
                new Successor.New(daughter(id)));
    }

    private NewEnquirer daughter(CaseId id) {
        String family = by(() -> cases.view(id)).principal().person().name().replace("Oda ", "");
        return new NewEnquirer(person("Ysolde " + family), List.of(), Kinship.DAUGHTER, sought(id));
    }

    private void promise(CaseId id, PersonId to, String... what) {
        by(() -> log.record(
                id,
                new NewConversation(
                        to,
                        TODAY,
                        ContactWay.TELEPHONE,
                        Reach.WE_REACHED,
                        "x",
                        "",
                        Arrays.stream(what)
                                .map(one -> new NewPromise(one, TODAY.plusDays(9)))
                                .toList())));
    }

    private void consent(CaseId id, PersonId by) {
        by(() -> consents.record(id, share(by, null)));
    }

    private static NewConsent share(PersonId by, ConsentView replaces) {
        return new NewConsent(
                by,
                Purpose.SHARE,
                Set.of(Recipient.MINISTRY),
                Set.of(ConsentField.NAMES),
                "Albanian",
                Evidence.SIGNED_PAPER,
                "folder",
                TODAY,
                null,
                null,
                replaces == null ? null : replaces.id());
    }

    private PersonId enquirer(CaseId id) {
        return by(() -> cases.view(id)).principal().person().id();
    }

    private PersonId sought(CaseId id) {
        return by(() -> cases.view(id)).sought().get(0).person().id();
    }

    private <T> T by(Supplier<T> call) {
        return asked.by(lena, call);
    }

    private CaseId open(String family) {
        return by(() -> cases.open(new OpenCase(
                UUID.randomUUID(),
                person("Oda " + family),
                List.of(),
                List.of(new NewSought(person("Emil " + family), Kinship.MOTHER, List.of())))));
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }
}
