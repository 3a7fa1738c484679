package org.kinbridge.web.cases.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.consent.ConsentField;
import org.kinbridge.cases.consent.ConsentId;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.consent.Evidence;
import org.kinbridge.cases.consent.NewConsent;
import org.kinbridge.cases.consent.NewWithdrawal;
import org.kinbridge.cases.consent.Purpose;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.consent.WithdrawalWay;
import org.kinbridge.cases.consent.Withdrawals;
import org.kinbridge.cases.export.CaseExports;
import org.kinbridge.cases.export.SharingLine;
import org.kinbridge.cases.export.SheetRequest;
import org.kinbridge.cases.export.SheetWords;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.SealedCases;

@ExtendWith(ArquillianExtension.class)
class ExportsIT {

    /** Says keys instead of texts: the test looks at what stands on the sheet, not at how it is worded. */
    private static final SheetWords KEYS = new SheetWords() {
        @Override
        public String text(String key, Object... arguments) {
            return key + List.of(arguments);
        }

        @Override
        public String day(Instant instant) {
            return "day";
        }

        @Override
        public String staff(AccountId account) {
            return "staff";
        }
    };

    @Inject
    private CaseExports exports;

    @Inject
    private Consents consents;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private CaseFiles cases;

    @Inject
    private Asked asked;

    @Inject
    private SealedCases sealedCases;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void a_sheet_carries_contact_points_only_if_asked_and_the_audit_trail_tells_the_two_apart() {
        CaseId file = open();
        assertThat(sheet(file, false))
                .contains("Qamar Bastani", "Yunus Bastani", "near Dunmore")
                .doesNotContain("555 01 77");
        assertThat(logged("export-sheet", file)).isEqualTo(1);
        assertThat(logged("export-sheet-with-contacts", file)).isZero();
        assertThat(sheet(file, true)).contains("555 01 77");
        assertThat(logged("export-sheet-with-contacts", file)).isEqualTo(1);
    }

    @Test
    void whatever_lies_under_the_seal_the_sheet_is_the_same() {
        CaseId file = sealedCases.open("Qamar Sheetian", "Yunus Sheetian").id();
        String open = sheet(file, false);
        sealedCases.everything(file, () -> assertThat(sheet(file, false)).isEqualTo(open));
    }

    @Test
    void without_a_consent_everybody_is_left_out_of_the_registry() {
        CaseId file = open();
        List<SharingLine> people = asked.by(Role.CASEWORKER, () -> exports.sharing(file));
        assertThat(people).extracting(SharingLine::name).containsExactly("Qamar Bastani", "Yunus Bastani");
        assertThat(people).noneMatch(SharingLine::allowed);
        Refused refused = assertThrows(Refused.class, () -> asked.by(Role.CASEWORKER, () -> exports.pfif(file)));
        assertThat(refused.messageKey()).isEqualTo("exports.problem.nobody");
    }

    @Test
    void those_whose_consent_covers_it_are_in_the_registry_file() {
        CaseId file = open();
        PersonId asking =
                asked.by(Role.CASEWORKER, () -> exports.sharing(file)).get(0).person();
        ConsentId consent = asked.by(
                Role.CASEWORKER,
                () -> consents.record(
                        file,
                        new NewConsent(
                                asking,
                                Purpose.SHARE,
                                Set.of(Recipient.PERSON_REGISTRY),
                                Set.of(ConsentField.NAMES, ConsentField.BIRTH),
                                "English",
                                Evidence.SIGNED_PAPER,
                                "folder 3",
                                LocalDate.now(ZoneOffset.UTC),
                                null,
                                null,
                                null)));
        assertThat(consent).isNotNull();
        assertThat(asked.by(Role.CASEWORKER, () -> exports.sharing(file))).allMatch(SharingLine::allowed);
        String xml =
                new String(asked.by(Role.CASEWORKER, () -> exports.pfif(file)).bytes(), StandardCharsets.UTF_8);
        assertThat(xml)
                .contains("http://zesty.ca/pfif/1.4", "Yunus Bastani", "Qamar Bastani", "information_sought")
                .doesNotContain("555 01 77")
                .doesNotContain("Dunmore");
        assertThat(logged("export-pfif", file)).isEqualTo(1);
        assertThat(asked.by(Role.CASEWORKER, () -> exports.givenToRegistries(file)))
                .singleElement()
                .satisfies(given -> assertThat(given.persons()).isEqualTo(2));
        List<Consequence> taken = asked.by(
                Role.CASEWORKER,
                () -> withdrawals.withdraw(new NewWithdrawal(
                        consent,
                        0,
                        LocalDate.now(ZoneOffset.UTC),
                        WithdrawalWay.BY_TELEPHONE,
                        "no registry any more")));
        assertThat(taken).singleElement().satisfies(gone -> {
            assertThat(gone.recalled()).isFalse();
            assertThat(gone.messageKey()).isEqualTo("consents.beyond.registry");
            assertThat(gone.on()).isEqualTo(LocalDate.now(ZoneOffset.UTC));
        });
        assertThrows(Refused.class, () -> asked.by(Role.CASEWORKER, () -> exports.pfif(file)));
    }

    @Test
    void editors_and_administrators_take_nothing_out() {
        CaseId file = open();
        for (Role role : new Role[] {Role.EDITOR, Role.ADMINISTRATOR}) {
            assertThrows(
                    AccessDenied.class,
                    () -> asked.by(role, () -> exports.sheet(file, new SheetRequest(Language.EN, false), KEYS)));
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> exports.pfif(file)));
        }
    }

    private String sheet(CaseId file, boolean contacts) {
        byte[] pdf = asked.by(Role.CASEWORKER, () -> exports.sheet(file, new SheetRequest(Language.EN, contacts), KEYS))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int logged(String action, CaseId file) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select count(*) from core.audit_entry where action = :action and subject_id = :id")
                        .setParameter("action", action)
                        .setParameter("id", file.toString())
                        .getSingleResult())
                .intValue();
    }

    private CaseId open() {
        NewPerson asking = new NewPerson(Sex.FEMALE, List.of(NewName.of(NameKind.FULL, "Qamar Bastani")));
        NewPerson missing = new NewPerson(Sex.MALE, List.of(NewName.of(NameKind.FULL, "Yunus Bastani")));
        NewFact taken = new NewFact(
                FactKind.TAKEN,
                "3 March 1988",
                Language.EN,
                "near Dunmore",
                "",
                "his sister",
                Hearing.FIRST_HAND,
                Confidence.LIKELY);
        return asked.by(
                Role.CASEWORKER,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        asking,
                        List.of(new NewContactPoint(ContactKind.TELEPHONE, "+355 69 555 01 77", "", "")),
                        List.of(new NewSought(missing, Kinship.SISTER, List.of(taken))))));
    }
}
