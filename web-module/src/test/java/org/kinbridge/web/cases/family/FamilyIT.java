package org.kinbridge.web.cases.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.family.Contradiction;
import org.kinbridge.cases.family.Families;
import org.kinbridge.cases.family.FamilyMember;
import org.kinbridge.cases.family.FamilyView;
import org.kinbridge.cases.family.NewRelative;
import org.kinbridge.cases.family.StateKinship;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.Kinships;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.OnRecord;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonRole;
import org.kinbridge.cases.person.PersonSheets;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.person.StatedKinship;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;

/** Families: kinship stated, verified, withdrawn; relatives; contradictions from the facts of the case. */
@ExtendWith(ArquillianExtension.class)
class FamilyIT {

    @Inject
    private CaseFiles cases;

    @Inject
    private Families families;

    @Inject
    private Kinships kinships;

    @Inject
    private Facts facts;

    @Inject
    private PersonSheets sheets;

    @Inject
    private Asked asked;

    @Inject
    @Any
    private Instance<KeptWithCase> keepers;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void a_kinship_is_verified_and_withdrawn_and_stays_to_be_read() {
        CaseView file = open("Nora Zelmani", "Idris Zelmani", "1961");
        StatedKinship stated = view(file).standing().get(0);
        run(() -> kinships.verify(stated.id(), stated.version(), "birth certificate seen"));
        StatedKinship verified = view(file).standing().get(0);
        assertThat(verified.kinship().verified()).isTrue();
        assertThat(verified.verifiedHow()).isEqualTo("birth certificate seen");

        assertThatThrownBy(() -> run(() -> kinships.withdraw(stated.id(), stated.version(), "late")))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> run(() -> kinships.withdraw(verified.id(), verified.version(), " ")))
                .isInstanceOf(InvalidInput.class);
        run(() -> kinships.withdraw(verified.id(), verified.version(), "confused with a cousin"));

        assertThat(view(file).standing()).isEmpty();
        assertThat(view(file).withdrawn()).singleElement().satisfies(old -> assertThat(old.withdrawnWhy())
                .isEqualTo("confused with a cousin"));
        assertThat(by(() -> cases.view(file.id())).kinships())
                .as("the case page shows what stands")
                .isEmpty();
        assertThatThrownBy(() -> run(() -> kinships.verify(verified.id(), verified.version() + 1, "again")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_mother_born_after_her_child_is_pointed_out_from_the_facts() {
        CaseView file = open("Hamid Zelmani", "Yara Zelmani", "1961");
        PersonId sought = file.sought().get(0).person().id();
        PersonId mother = by(() -> families.add(
                file.id(),
                new NewRelative(
                        person("Amina Zelmani", Sex.FEMALE),
                        Kinship.MOTHER,
                        sought,
                        file.principal().person().id())));
        assertThat(view(file).contradictions()).isEmpty();

        run(() -> facts.record(file.id(), mother, born("1970")));
        assertThat(view(file).contradictions())
                .containsExactly(
                        new Contradiction(Contradiction.Kind.PARENT_BORN_AFTER_CHILD, true, List.of(mother, sought)));
    }

    @Test
    void a_relative_belongs_to_the_case_and_has_the_role_of_one() {
        CaseView file = open("Basma Orfali", "Karim Orfali", "1970");
        PersonId principal = file.principal().person().id();
        PersonId father = by(() -> families.add(
                file.id(), new NewRelative(person("Selim Orfali", Sex.MALE), Kinship.FATHER, principal, principal)));

        assertThat(view(file).member(father)).map(FamilyMember::part).contains(FamilyMember.Part.RELATIVE);
        assertThat(by(() -> sheets.of(father)).roles())
                .extracting(PersonRole::kind, PersonRole::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        PersonRole.Kind.RELATIVE, "/desk/cases/family?file=" + file.id()));
        assertThatThrownBy(() -> by(() -> families.add(
                        file.id(), new NewRelative(new OnRecord(father), Kinship.FATHER, principal, principal))))
                .isInstanceOf(Refused.class);
        run(() -> families.remove(file.id(), father));
        assertThat(view(file).member(father)).isEmpty();
    }

    @Test
    void only_members_of_the_family_are_related_and_everything_must_be_chosen() {
        CaseView file = open("Rima Dabbas", "Omar Dabbas", "1970");
        PersonId principal = file.principal().person().id();
        PersonId stranger = open("Adel Stranger", "Lina Stranger", "1970")
                .principal()
                .person()
                .id();
        assertThatThrownBy(() -> run(() ->
                        families.state(file.id(), new StateKinship(stranger, Kinship.COUSIN, principal, principal))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> run(() -> families.state(file.id(), new StateKinship(principal, null, principal, null))))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("kinship", "assertedBy", "relative"));
    }

    @Test
    void erasing_a_case_leaves_no_relative_behind_not_in_history_either() throws Exception {
        CaseView file = open("Huda Nasif", "Samir Nasif", "1970");
        PersonId principal = file.principal().person().id();
        PersonId first = by(() -> families.add(
                file.id(), new NewRelative(person("Jamil Nasif", Sex.MALE), Kinship.UNCLE, principal, principal)));
        run(() -> families.remove(file.id(), first));
        run(() -> families.add(
                file.id(), new NewRelative(person("Zahra Nasif", Sex.FEMALE), Kinship.AUNT, principal, principal)));
        assertThat(rows("cases.relative", file.id())).isEqualTo(1);
        assertThat(rows("cases.relative_aud", file.id())).isGreaterThan(1);

        transaction.begin();
        keepers.stream()
                .filter(keeper -> keeper.getClass().getName().contains("RelativeRecords"))
                .forEach(keeper -> keeper.erase(file.id()));
        transaction.commit();
        assertThat(rows("cases.relative", file.id())).isZero();
        assertThat(rows("cases.relative_aud", file.id())).isZero();
    }

    @Test
    void an_editor_sees_no_family() {
        CaseId id = open("Vera Tall", "Igor Tall", "1970").id();
        assertThatThrownBy(() -> asked.by(Role.EDITOR, () -> families.view(id))).isInstanceOf(AccessDenied.class);
    }

    private long rows(String table, CaseId id) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + table + " where case_id = :case")
                        .setParameter("case", id.value())
                        .getSingleResult())
                .longValue();
    }

    private FamilyView view(CaseView file) {
        return by(() -> families.view(file.id()));
    }

    private CaseView open(String enquirer, String sought, String born) {
        return by(() -> cases.view(cases.open(new OpenCase(
                UUID.randomUUID(),
                person(enquirer, Sex.UNKNOWN),
                List.of(),
                List.of(new NewSought(person(sought, Sex.UNKNOWN), Kinship.SIBLING, List.of(born(born))))))));
    }

    private static NewPerson person(String name, Sex sex) {
        return new NewPerson(sex, List.of(NewName.of(NameKind.FULL, name)));
    }

    private static NewFact born(String when) {
        return new NewFact(FactKind.BORN, when, Language.EN, "", "", "the family", Hearing.FIRST_HAND, Confidence.SURE);
    }

    private void run(Runnable call) {
        asked.by(Role.CASEWORKER, call);
    }

    private <T> T by(Supplier<T> call) {
        return asked.by(Role.CASEWORKER, call);
    }
}
