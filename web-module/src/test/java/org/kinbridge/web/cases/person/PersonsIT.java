package org.kinbridge.web.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewEnquirer;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.identity.Identities;
import org.kinbridge.cases.identity.ReasonKind;
import org.kinbridge.cases.identity.Sketch;
import org.kinbridge.cases.identity.Suggestion;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.DocumentKind;
import org.kinbridge.cases.person.DocumentView;
import org.kinbridge.cases.person.EditPerson;
import org.kinbridge.cases.person.IdentityDocuments;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewDocument;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.OnRecord;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonRole;
import org.kinbridge.cases.person.PersonSheet;
import org.kinbridge.cases.person.PersonSheets;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.person.StateVital;
import org.kinbridge.cases.person.VitalBasis;
import org.kinbridge.cases.person.VitalStatus;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;

/** Persons in all their roles: what is sealed, what may stand openly, and who may be the same. */
@ExtendWith(ArquillianExtension.class)
class PersonsIT {

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private PersonSheets sheets;

    @Inject
    private IdentityDocuments documents;

    @Inject
    private Identities identities;

    @Inject
    private Asked asked;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void document_numbers_are_sealed_and_every_reading_is_written_down() {
        PersonId person =
                open("Tamar Oduya", "Levan Oduya").principal().person().id();
        NewDocument given = new NewDocument(DocumentKind.PASSPORT, " ZX-777-CANARY ", "Office of Morvane");
        by(() -> documents.add(person, given));

        DocumentView read = by(() -> documents.of(person)).get(0);
        assertThat(read.number()).isEqualTo("ZX-777-CANARY");
        assertThat(read.issuedBy()).isEqualTo("Office of Morvane");
        assertThat(clear("cases.identity_document", person))
                .doesNotContain("CANARY")
                .doesNotContain("Morvane");
        assertThat(clear("cases.identity_document_aud", person)).doesNotContain("CANARY");
        assertThat(readings("read-identity-documents", person)).isEqualTo(1);

        by(() -> {
            documents.change(read.id(), read.version(), new NewDocument(DocumentKind.PASSPORT, "ZX-778", ""));
            return true;
        });
        assertThatThrownBy(() -> by(() -> {
                    documents.remove(read.id(), read.version());
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> by(() -> documents.add(person, new NewDocument(DocumentKind.OTHER, " - ", ""))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void beside_a_sought_person_stands_only_what_the_family_has_told() {
        PersonView sought = open("Ketevan Arbel", "Otar Arbel").sought().get(0).person();
        for (VitalBasis basis : new VitalBasis[] {VitalBasis.IN_PERSON, VitalBasis.DOCUMENT, VitalBasis.WITNESS}) {
            assertThatThrownBy(() -> state(sought, VitalStatus.ALIVE, basis)).isInstanceOf(Refused.class);
        }
        state(sought, VitalStatus.PRESUMED_DEAD, VitalBasis.FAMILY);
        PersonSheet sheet = by(() -> sheets.of(sought.id()));
        assertThat(sheet.vital().status()).isEqualTo(VitalStatus.PRESUMED_DEAD);
        assertThat(sheet.vital().when().edtf()).isEqualTo("1990~");
    }

    @Test
    void what_was_stated_of_a_person_is_hidden_when_somebody_begins_to_look_for_the_person() {
        PersonView enquirer =
                open("Ruben Falsoyan", "Aram Falsoyan").principal().person();
        state(enquirer, VitalStatus.ALIVE, VitalBasis.IN_PERSON);
        assertThat(by(() -> sheets.of(enquirer.id())).vital().status()).isEqualTo(VitalStatus.ALIVE);

        CaseView other = open("Mariam Falsoyan", "Vahan Falsoyan");
        by(() -> {
            cases.addSought(other.id(), new NewSought(new OnRecord(enquirer.id()), Kinship.SISTER, List.of()));
            return true;
        });
        assertThat(by(() -> sheets.of(enquirer.id())).vital().status()).isEqualTo(VitalStatus.UNKNOWN);
    }

    @Test
    void a_vital_status_needs_a_basis_and_a_source() {
        PersonView enquirer =
                open("Nino Berishvil", "Dato Berishvil").principal().person();
        assertThatThrownBy(() -> by(() -> {
                    sheets.state(new StateVital(
                            enquirer.id(), enquirer.version(), VitalStatus.ALIVE, null, " ", "soon", Language.EN));
                    return true;
                }))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("basis", "source", "when"));
    }

    @Test
    void how_to_reach_somebody_who_is_only_sought_is_refused() {
        CaseView view = open("Salome Dvali", "Zurab Dvali");
        NewContactPoint telephone = new NewContactPoint(ContactKind.TELEPHONE, "+41 44 555 07 20", "", "");
        assertThatThrownBy(() ->
                        by(() -> contactPoints.add(view.sought().get(0).person().id(), telephone)))
                .isInstanceOf(Refused.class);
        assertThat(by(() -> contactPoints.add(view.principal().person().id(), telephone)))
                .isNotNull();
    }

    @Test
    void somebody_who_can_be_reached_openly_does_not_become_a_sought_person_by_the_way() {
        CaseView view = open("Otia Reach", "Murman Reach");
        PersonId known = by(() -> persons.register(person("Known Reach")));
        by(() -> contactPoints.add(known, new NewContactPoint(ContactKind.TELEPHONE, "+41 44 555 07 21", "", "")));
        assertThatThrownBy(() -> by(() -> {
                    cases.addSought(view.id(), new NewSought(new OnRecord(known), Kinship.COUSIN, List.of()));
                    return true;
                }))
                .isInstanceOf(Refused.class);
        assertThat(by(() -> sheets.of(known)).roles()).as("nothing was made").isEmpty();
    }

    @Test
    void one_person_asks_in_one_case_and_is_sought_in_another() {
        CaseView first = open("Gia Merab", "Lado Merab");
        CaseView second = open("Pavle Merab", "Soso Merab");
        PersonId gia = first.principal().person().id();
        by(() -> {
            cases.addSought(second.id(), new NewSought(new OnRecord(gia), Kinship.COUSIN, List.of(born("1961"))));
            return true;
        });
        assertThat(by(() -> sheets.of(gia)).roles())
                .extracting(PersonRole::kind, PersonRole::where)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                PersonRole.Kind.ENQUIRER, first.reference().toString()),
                        org.assertj.core.groups.Tuple.tuple(
                                PersonRole.Kind.SOUGHT, second.reference().toString()));
        assertThatThrownBy(() -> by(() -> {
                    cases.addSought(first.id(), new NewSought(new OnRecord(gia), Kinship.BROTHER, List.of()));
                    return true;
                }))
                .as("nobody asks for himself")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> by(() -> {
                    cases.addEnquirer(
                            second.id(),
                            new NewEnquirer(
                                    new OnRecord(gia),
                                    List.of(),
                                    Kinship.BROTHER,
                                    second.sought().get(0).person().id()));
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void who_may_be_the_same_is_suggested_with_reasons_and_nothing_is_merged() {
        CaseView view = open("پرویز آذرنوش", "Farhad Azarnoush");
        PersonId enquirer = view.principal().person().id();
        List<Suggestion> found =
                by(() -> identities.suggest(new Sketch("Parviz Azarnoush", "", Sex.UNKNOWN, "", Language.EN)));

        assertThat(found).extracting(one -> one.person().id()).contains(enquirer);
        Suggestion suggestion = found.stream()
                .filter(one -> one.person().id().equals(enquirer))
                .findFirst()
                .orElseThrow();
        assertThat(suggestion.reasons()).extracting("kind").contains(ReasonKind.ALIKE_NAME);
        assertThat(suggestion.roles()).extracting(PersonRole::kind).containsExactly(PersonRole.Kind.ENQUIRER);

        CaseView other = open("Parviz Azarnoush", "Kaveh Azarnoush");
        assertThat(other.principal().person().id()).isNotEqualTo(enquirer);
    }

    @Test
    void any_number_of_names_is_kept_with_kind_and_source() {
        PersonView before = open("Irakli Soselia", "Beso Soselia").principal().person();
        by(() -> {
            persons.edit(new EditPerson(
                    before.id(),
                    before.version(),
                    Sex.MALE,
                    List.of(
                            new NewName("Irakli Soselia", NameKind.FULL, "himself"),
                            new NewName("ირაკლი სოსელია", NameKind.FULL, "passport"),
                            new NewName("Ira", NameKind.NICKNAME, "his sister"),
                            new NewName("Soso the tall", NameKind.ALIAS, "a witness"))));
            return true;
        });
        PersonView after = by(() -> persons.view(before.id()));
        assertThat(after.names())
                .extracting("text", "source")
                .contains(
                        org.assertj.core.groups.Tuple.tuple("ირაკლი სოსელია", "passport"),
                        org.assertj.core.groups.Tuple.tuple("Soso the tall", "a witness"));
        assertThatThrownBy(() -> by(() -> {
                    persons.edit(new EditPerson(
                            after.id(),
                            after.version(),
                            Sex.MALE,
                            List.of(
                                    new NewName("Irakli", NameKind.FULL, ""),
                                    new NewName("1234", NameKind.ALIAS, ""))));
                    return true;
                }))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("names[1].text"));
    }

    @Test
    void an_editor_reaches_no_person() {
        PersonId person =
                open("Vera Closed", "Ilia Closed").principal().person().id();
        assertThatThrownBy(() -> asked.by(Role.EDITOR, () -> sheets.of(person))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> asked.by(Role.ADMINISTRATOR, () -> documents.of(person)))
                .isInstanceOf(AccessDenied.class);
    }

    private void state(PersonView person, VitalStatus status, VitalBasis basis) {
        by(() -> {
            sheets.state(new StateVital(
                    person.id(),
                    by(() -> persons.views(Set.of(person.id())))
                            .get(person.id())
                            .version(),
                    status,
                    basis,
                    "her mother",
                    "c. 1990",
                    Language.EN));
            return true;
        });
    }

    private String clear(String table, PersonId person) {
        StringBuilder all = new StringBuilder();
        for (Object row : entityManager
                .createNativeQuery(
                        "select sealed_number, sealed_issued_by from " + table + " where person_id = :person")
                .setParameter("person", person.value())
                .getResultList()) {
            for (Object column : (Object[]) row) {
                all.append(new String((byte[]) column, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(all).as("something was kept").isNotEmpty();
        return all.toString();
    }

    private long readings(String action, PersonId person) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from core.audit_entry"
                                + " where kind = 'READ' and action = :action and subject_id = :id")
                        .setParameter("action", action)
                        .setParameter("id", person.toString())
                        .getSingleResult())
                .longValue();
    }

    private CaseView open(String enquirer, String sought) {
        return by(() -> cases.view(cases.open(new OpenCase(
                UUID.randomUUID(),
                person(enquirer),
                List.of(),
                List.of(new NewSought(person(sought), Kinship.SIBLING, List.of(born("1970"))))))));
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }

    private static NewFact born(String when) {
        return new NewFact(
                FactKind.BORN, when, Language.EN, "Dorn", "", "the family", Hearing.FIRST_HAND, Confidence.SURE);
    }

    private <T> T by(Supplier<T> call) {
        return asked.by(Role.CASEWORKER, call);
    }
}
