package org.kinbridge.web.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.cases.appeal.Ask;
import org.kinbridge.cases.appeal.Bodies;
import org.kinbridge.cases.appeal.BodyEntry;
import org.kinbridge.cases.appeal.BodyId;
import org.kinbridge.cases.appeal.BodyKind;
import org.kinbridge.cases.appeal.Channel;
import org.kinbridge.cases.appeal.Correspondence;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.cases.appeal.NewAppeal;
import org.kinbridge.cases.appeal.RecordApproval;
import org.kinbridge.cases.appeal.RecordReply;
import org.kinbridge.cases.appeal.RecordSending;
import org.kinbridge.cases.appeal.ReplyOutcome;
import org.kinbridge.cases.attachment.AttachmentDetails;
import org.kinbridge.cases.attachment.AttachmentKind;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.cases.attachment.NewAttachment;
import org.kinbridge.cases.clearance.ClearanceId;
import org.kinbridge.cases.clearance.Clearances;
import org.kinbridge.cases.clearance.PublishableField;
import org.kinbridge.cases.clearance.RecordConsent;
import org.kinbridge.cases.contact.ContactLog;
import org.kinbridge.cases.contact.ContactWay;
import org.kinbridge.cases.contact.NewConversation;
import org.kinbridge.cases.contact.NewPromise;
import org.kinbridge.cases.contact.Reach;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.fact.SupersedeFact;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseIntake;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.importing.FamilyImportId;
import org.kinbridge.cases.importing.FamilyImports;
import org.kinbridge.cases.importing.ImportReview;
import org.kinbridge.cases.importing.ImportState;
import org.kinbridge.cases.importing.MappingView;
import org.kinbridge.cases.importing.PlannedRow;
import org.kinbridge.cases.importing.ReviewPage;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.EditPerson;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.OnRecord;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.retention.ErasureId;
import org.kinbridge.cases.retention.ErasurePlan;
import org.kinbridge.cases.retention.ErasureState;
import org.kinbridge.cases.retention.Erasures;
import org.kinbridge.cases.retention.Ground;
import org.kinbridge.cases.retention.Reappearance;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.StoredFile;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.WorkHit;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.FullCase;

/** The erasure of a case: unusual words are put into every field that there is, and none is left anywhere. */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

    private static final Caller.Staff LENA = new Caller.Staff(AccountId.random(), "Lena", Role.CASEWORKER);
    private static final Caller.Staff DRITA = new Caller.Staff(AccountId.random(), "Drita", Role.COORDINATOR);
    private static final Caller.Staff NASRIN = new Caller.Staff(AccountId.random(), "Nasrin", Role.COORDINATOR);

    /** Tables whose words are sealed, or that hold none: their rows must be gone. */
    private static final List<String> SEALED = List.of(
            "consent",
            "consent_aud",
            "testimony",
            "testimony_aud",
            "testimony_statement",
            "testimony_statement_aud",
            "testimony_wording",
            "family_message",
            "family_message_aud",
            "case_note",
            "sealed_note",
            "registry_export",
            "attachment",
            "attachment_aud");

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private Facts facts;

    @Inject
    private Appeals appeals;

    @Inject
    private Bodies bodies;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Clearances clearances;

    @Inject
    private ContactLog contacts;

    @Inject
    private Attachments attachments;

    @Inject
    private Works works;

    @Inject
    private Erasures erasures;

    @Inject
    private Reappearance reappearance;

    @Inject
    private FullCase fullCase;

    @Inject
    private FamilyImports imports;

    @Inject
    private ImportReview review;

    @Inject
    private CaseIntake intake;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/kinbridge")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void nothing_of_an_erased_case_is_left_in_any_table_in_the_index_or_in_the_audit_trail() throws Exception {
        CaseId id = seeded("Quorv");
        await(() -> !found("quorvsubject").isEmpty());
        Map<String, Set<String>> before = tablesHolding("quorv");
        assertThat(before.keySet())
                .contains(
                        "cases.person_name",
                        "cases.person_name_aud",
                        "cases.fact",
                        "cases.fact_aud",
                        "cases.appeal_text",
                        "cases.clearance",
                        "core.outbox",
                        "cases.testimony",
                        "cases.testimony_aud",
                        "newsletter.text_revision",
                        "newsletter.language_version");
        await(() -> rows("newsletter.cleared_letter l join cases.clearance c on c.id = l.clearance_id"
                        + " join cases.testimony t on t.id = c.testimony_id where t.case_id = '" + id + "'")
                == 1);
        for (String table : SEALED) {
            assertThat(rows("cases." + table + " where case_id = '" + id + "'"))
                    .as(table)
                    .isPositive();
        }
        assertThat(before.keySet()).doesNotContain("core.audit_entry");
        Set<UUID> people = people(id);
        assertThat(keys(id, people)).isGreaterThan(1);
        List<UUID> files = files(id);
        assertThat(files).isNotEmpty();

        ErasureId erasure = erase(id);

        assertThat(tablesHolding("quorv")).isEmpty();
        for (String table : SEALED) {
            assertThat(rows("cases." + table + " where case_id = '" + id + "'"))
                    .as(table)
                    .isZero();
        }
        assertThat(found("quorvsubject")).isEmpty();
        assertThat(found("quorvheadline")).isEmpty();
        assertThat(found("quorvbody")).isEmpty();
        assertThat(keys(id, people)).isZero();
        assertThat(count("select count(*) from core.stored_file where id in (:ids)", files))
                .isZero();
        // a search lets go of the files of the index that were replaced
        await(() ->
                found("quorvsubject").isEmpty() && filesOfIndexHolding("quorv").isEmpty());
        assertThatThrownBy(() -> view(id)).isInstanceOf(NotFound.class);
        assertThat(certificateText(erasure))
                .contains("Names")
                .contains("A letter that was sent to Delegation for erasures")
                .contains("An open letter that was cleared for print")
                .contains("A testimony that was cleared for print")
                .contains("A file for a registry of missing persons")
                .contains("Testimonies", "Family messages", "Consents")
                .doesNotContainIgnoringCase("quorv");
    }

    @Test
    void rows_of_an_erased_case_go_from_the_imports_too_and_are_not_taken_in_again_unawares() throws Exception {
        String row = "Vq-1;Zarvonel Quistrum;Hagopel;1961;1988;;;Ilkane Quistrum;sister;;\n";
        String other = "Vq-2;Ondarel Brismane;;1965;1988;;;Petrane Brismane;sister;;\n";
        FamilyImportId first = reviewed(row + other);
        asked.by(LENA, () -> {
            imports.run(first, imports.summary(first).version());
            return true;
        });
        await(() -> state(first) == ImportState.DONE);
        FamilyImportId waiting = reviewed(row + other);
        assertThat(page(waiting).rows()).hasSize(2);
        CaseId id = asked.by(LENA, () -> intake.ofNumbers(List.of("Vq-1")))
                .values()
                .iterator()
                .next()
                .id();
        erase(id);
        assertThat(page(waiting).rows()).extracting(PlannedRow::fileNumber).containsExactly("Vq-2");
        assertThat(rows("cases.import_made where case_id = '" + id + "'")).isZero();

        FamilyImportId again = reviewed(row);
        PlannedRow warned = page(again).rows().get(0);
        assertThat(warned.erased()).isTrue();
        assertThat(page(again).leftOut()).contains(warned.number());
        assertThatThrownBy(() -> asked.by(LENA, () -> {
                    imports.run(again, imports.summary(again).version());
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }

    private FamilyImportId reviewed(String rows) throws Exception {
        String text =
                "file;sought person;father's name;born;missing since;where;circumstances;who asks;relation;phone;remarks\n"
                        + rows;
        FamilyImportId id = asked.by(
                LENA,
                () -> imports.upload("list.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        asked.by(LENA, () -> {
            MappingView mapping = imports.mapping(id);
            imports.map(
                    id,
                    mapping.version(),
                    mapping.columns().stream().map(MappingView.Column::meaning).toList());
            return true;
        });
        await(() -> state(id) == ImportState.REVIEW);
        return id;
    }

    private ImportState state(FamilyImportId id) {
        return asked.by(LENA, () -> imports.summary(id)).state();
    }

    private ReviewPage page(FamilyImportId id) {
        return asked.by(LENA, () -> review.page(id, null, 1));
    }

    /** @param from what follows {@code from} */
    private long rows(String from) throws Exception {
        return reading(() -> ((Number) entityManager
                        .createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue());
    }

    @Test
    void who_asks_cannot_confirm_and_the_reference_must_be_typed() {
        CaseId id = open("Vezrin Prolgat", "Hagop");
        assertThatThrownBy(() -> asked.by(LENA, () -> erasures.ask(id, Ground.LAW)))
                .isInstanceOf(AccessDenied.class);
        ErasureId asking = asked.by(DRITA, () -> erasures.ask(id, Ground.LAW));
        assertThatThrownBy(() -> asked.by(NASRIN, () -> erasures.ask(id, Ground.LAW)))
                .isInstanceOf(Refused.class);
        String reference = asked.by(DRITA, () -> erasures.plan(id)).reference();
        assertThatThrownBy(() -> confirm(DRITA, asking, id, reference)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> confirm(NASRIN, asking, id, "2001-0001")).isInstanceOf(InvalidInput.class);
        assertThat(view(id).id()).isEqualTo(id);
        asked.by(DRITA, () -> {
            erasures.callOff(asking, version(id));
            return true;
        });
        assertThatThrownBy(() -> asked.by(NASRIN, () -> {
                    erasures.confirm(asking, 1, reference);
                    return true;
                }))
                .isInstanceOf(Refused.class);
        assertThat(view(id).id()).isEqualTo(id);
    }

    @Test
    void the_database_itself_refuses_a_confirmation_by_the_asker() {
        CaseId id = open("Ozmar Prolgat", "Hagop");
        ErasureId asking = asked.by(DRITA, () -> erasures.ask(id, Ground.LAW));
        assertThatThrownBy(() -> inTransaction(() -> entityManager
                        .createNativeQuery(
                                "update cases.erasure set state = 'DONE', ended_by = asked_by, ended_at = now() where id = :id")
                        .setParameter("id", asking.value())
                        .executeUpdate()))
                .rootCause()
                .hasMessageContaining("erasure_confirmed_by_another");
    }

    @Test
    void somebody_who_is_in_another_case_stays_there_with_what_was_said_there() {
        CaseId first = open("Tirvan Golmeker", "Hagop");
        PersonView shared = view(first).sought().get(0).person();
        CaseId second = asked.by(
                LENA,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        person("Sirvard Golmeker", ""),
                        List.of(),
                        List.of(new NewSought(
                                new OnRecord(shared.id()),
                                Kinship.SISTER,
                                List.of(fact("1990", "in the other case")))))));
        ErasurePlan plan = asked.by(DRITA, () -> erasures.plan(first));
        assertThat(plan.stays()).containsExactly(shared.id());
        assertThat(plan.goes()).doesNotContain(shared.id()).hasSize(1);
        erase(first);
        CaseView other = view(second);
        assertThat(other.sought().get(0).person().name()).isEqualTo("Tirvan Golmeker");
        assertThat(other.facts()).singleElement().satisfies(fact -> assertThat(fact.what())
                .isEqualTo("in the other case"));
        assertThat(other.kinships()).hasSize(1);
    }

    @Test
    void a_certificate_says_what_was_erased_and_by_whom_and_stays() {
        CaseId id = open("Nazvik Arbolend", "Hagop");
        ErasureId erasure = erase(id);
        assertThat(asked.by(DRITA, () -> erasures.all()))
                .filteredOn(view -> view.id().equals(erasure))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.state()).isEqualTo(ErasureState.DONE);
                    assertThat(view.askedBy()).isEqualTo("Drita");
                    assertThat(view.endedBy()).isEqualTo("Nasrin");
                });
        StoredFile english = asked.by(Role.ADMINISTRATOR, () -> erasures.certificate(erasure, Language.EN));
        StoredFile persian = asked.by(NASRIN, () -> erasures.certificate(erasure, Language.FA));
        for (StoredFile certificate : List.of(english, persian)) {
            assertThat(new String(certificate.content(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        assertThat(english.sha256()).isNotEqualTo(persian.sha256());
        assertThat(asked.by(DRITA, () -> actions(id))).contains("ask-erasure", "erase-case");
    }

    @Test
    void an_erasure_that_would_leave_something_erases_nothing() throws Exception {
        CaseId id = open("Havrik Stolden", "Hagop");
        // some table that no feature has thought of holds an id of the case
        inTransaction(() -> entityManager
                .createNativeQuery("insert into newsletter.photograph (id, version, name, width, height, uploaded_at,"
                        + " uploaded_by_name) values (:id, 0, 'forgotten', 1, 1, now(), '')")
                .setParameter("id", id.value())
                .executeUpdate());
        try {
            ErasureId asking = asked.by(DRITA, () -> erasures.ask(id, Ground.LAW));
            assertThatThrownBy(() ->
                            confirm(NASRIN, asking, id, view(id).reference().toString()))
                    .hasStackTraceContaining("newsletter.photograph");
            assertThat(view(id).sought()).hasSize(1);
            assertThat(view(id).facts()).hasSize(1);
        } finally {
            inTransaction(() -> entityManager
                    .createNativeQuery("delete from newsletter.photograph where id = :id")
                    .setParameter("id", id.value())
                    .executeUpdate());
        }
    }

    @Test
    void somebody_erased_is_known_again_and_a_namesake_is_not() throws Exception {
        erase(open("Yeznik Martavar", "Garegin"));
        assertThat(known("yeznik  MARTAVAR", "Garegin")).containsExactly("yeznik  MARTAVAR");
        assertThat(known("Yeznik Martavar", "")).containsExactly("Yeznik Martavar");
        assertThat(known("Yeznik Martavar", "Davit")).isEmpty();
        assertThat(known("Yeznik Somebody", "Garegin")).isEmpty();
        assertThat(tablesHolding("martavar")).isEmpty();
    }

    private List<String> known(String name, String father) {
        OpenCase form = new OpenCase(
                UUID.randomUUID(),
                person("Somebody Unheardof", ""),
                List.of(),
                List.of(new NewSought(person(name, father), Kinship.BROTHER, List.of())));
        return asked.by(LENA, () -> reappearance.erasedIn(form));
    }

    /** A case with an unusual word, beginning with the given one, in every field that takes text. */
    private CaseId seeded(String word) throws Exception {
        NewPerson enquirer = new NewPerson(
                Sex.FEMALE,
                List.of(
                        new NewName(word + "enquirer", NameKind.FULL, word + "source"),
                        new NewName(word + "father", NameKind.FATHERS, ""),
                        new NewName(word + "nick", NameKind.NICKNAME, "")));
        NewPerson sought = new NewPerson(Sex.MALE, List.of(NewName.of(NameKind.FULL, word + "sought")));
        NewFact fact = new NewFact(
                FactKind.TAKEN,
                "Mehr 1366",
                Language.EN,
                word + "place",
                word + "account",
                word + "teller",
                Hearing.HEARSAY,
                Confidence.LIKELY);
        CaseId id = asked.by(
                LENA,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        enquirer,
                        List.of(new NewContactPoint(
                                ContactKind.POSTAL, word + "street", word + "hours", word + "answers")),
                        List.of(new NewSought(sought, Kinship.SISTER, List.of(fact))))));
        changed(id, word);
        talked(id, word);
        written(id, word);
        fullCase.fill(id, word, LENA, DRITA, NASRIN);
        return id;
    }

    /** Changes, so that the history holds words of its own. */
    private void changed(CaseId id, String word) {
        PersonView enquirer = view(id).principal().person();
        FactView old = view(id).facts().get(0);
        asked.by(LENA, () -> {
            persons.edit(new EditPerson(
                    enquirer.id(),
                    enquirer.version(),
                    Sex.FEMALE,
                    List.of(
                            NewName.of(NameKind.FULL, word + "renamed"),
                            NewName.of(NameKind.FATHERS, word + "other"))));
            ContactPointView contact = contactPoints.of(enquirer.id()).get(0);
            contactPoints.change(
                    contact.id(), contact.version(), new NewContactPoint(ContactKind.POSTAL, word + "avenue", "", ""));
            facts.supersede(
                    new SupersedeFact(old.id(), old.version(), fact("1989", word + "better"), word + "because"));
            return true;
        });
    }

    private void talked(CaseId id, String word) {
        asked.by(LENA, () -> {
            contacts.record(
                    id,
                    new NewConversation(
                            view(id).principal().person().id(),
                            today(),
                            ContactWay.values()[0],
                            Reach.THEY_CAME,
                            word + "said",
                            word + "wish",
                            List.of(new NewPromise(word + "promise", today().plusDays(3)))));
            attachments.add(
                    id,
                    new NewAttachment(
                            new AttachmentDetails(word + "title", AttachmentKind.values()[0], null, word + "from"),
                            word + "name.txt",
                            (word + "content").getBytes(StandardCharsets.UTF_8)));
            return true;
        });
    }

    /** A letter that was sent, answered, and cleared for print. */
    private void written(CaseId id, String word) {
        BodyId body = asked.by(
                Role.COORDINATOR,
                () -> bodies.add(new BodyEntry(
                        "Delegation for erasures",
                        BodyKind.values()[0],
                        "P. O. Box 1",
                        "en",
                        false,
                        "",
                        "",
                        today(),
                        30)));
        NewAppeal about = new NewAppeal(
                id.value(),
                body,
                List.of(view(id).sought().get(0).request().id().value()),
                Set.of(Ask.values()[0]),
                Language.EN);
        LetterText letter = new LetterText(
                Language.EN,
                "To " + word + "addressee",
                word + "subject",
                "Dear " + word + "salutation",
                List.of("It is about " + word + "body and more."),
                word + "closing",
                List.of(word + "signatory"),
                List.of(word + "copy"));
        AppealId appeal = asked.by(LENA, () -> appeals.begin(about, letter));
        ClearanceId clearance = asked.by(LENA, () -> {
            appeals.factsChecked(appeal, 1);
            appeals.readBack(appeal, 1);
            appeals.approvedByFamily(
                    appeal,
                    new RecordApproval(1, word + "approver", ApprovalWay.READ_BACK_BY_TELEPHONE, Language.SQ, today()));
            correspondence.sent(
                    appeal,
                    new RecordSending(
                            Channel.EMAIL, word + "recipient", word + "reference", word + "proof", today(), null));
            correspondence.replied(
                    appeal, new RecordReply(today(), ReplyOutcome.CALL_ARRANGED, word + "summary", null));
            ClearanceId wanted = clearances.ask(appeal);
            clearances.consented(
                    wanted,
                    clearances.view(wanted).version(),
                    new RecordConsent(
                            Set.of(PublishableField.values()),
                            word + "consenting",
                            ApprovalWay.READ_BACK_BY_TELEPHONE,
                            Language.SQ,
                            today()));
            return wanted;
        });
        asked.by(NASRIN, () -> {
            clearances.review(clearance, clearances.view(clearance).version(), List.of());
            return true;
        });
        asked.by(NASRIN, () -> {
            clearances.clear(clearance, clearances.view(clearance).version());
            return true;
        });
        asked.by(NASRIN, () -> {
            clearances.published(clearance, clearances.view(clearance).version(), word + "issue");
            return true;
        });
    }

    private ErasureId erase(CaseId id) {
        ErasureId asking = asked.by(DRITA, () -> erasures.ask(id, Ground.ENQUIRER_ASKED));
        confirm(NASRIN, asking, id, view(id).reference().toString());
        return asking;
    }

    private void confirm(Caller.Staff by, ErasureId asking, CaseId id, String reference) {
        int version = version(id);
        asked.by(by, () -> {
            erasures.confirm(asking, version, reference);
            return true;
        });
    }

    private int version(CaseId id) {
        return asked.by(NASRIN, () -> erasures.plan(id)).open().version();
    }

    /** The columns of all tables of the program in which the word stands, in whatever case, as text or as octets. */
    private Map<String, Set<String>> tablesHolding(String word) throws Exception {
        return reading(() -> tablesWith(word));
    }

    private Map<String, Set<String>> tablesWith(String word) {
        Map<String, Set<String>> found = new TreeMap<>();
        List<?> columns = entityManager
                .createNativeQuery(
                        "select c.table_schema || '.' || c.table_name, cast(c.column_name as text), cast(c.data_type as text)"
                                + " from information_schema.columns c join information_schema.tables t"
                                + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                                + " where t.table_type = 'BASE TABLE'"
                                + " and c.table_schema in ('core', 'cases', 'newsletter') and c.data_type in"
                                + " ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY')",
                        Object[].class)
                .getResultList();
        assertThat(columns).hasSizeGreaterThan(100);
        try (Connection connection = dataSource.getConnection()) {
            for (Object column : columns) {
                Object[] one = (Object[]) column;
                if (holds(connection, one, word)) {
                    found.computeIfAbsent((String) one[0], table -> new TreeSet<>())
                            .add((String) one[1]);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** @param column its table, name and type */
    private static boolean holds(Connection connection, Object[] column, String word) throws SQLException {
        String condition = column[2].equals("bytea")
                ? "position(convert_to(?, 'UTF8') in " + column[1] + ") > 0"
                : "position(? in lower(cast(" + column[1] + " as text))) > 0";
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from " + column[0] + " where " + condition + " limit 1")) {
            select.setString(1, word);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private List<WorkHit> found(String words) {
        return asked.by(Role.EDITOR, () -> works.search(words));
    }

    /** The files of the index in which the word can be read. */
    private static List<Path> filesOfIndexHolding(String word) {
        Path root = Path.of(System.getProperty("hibernate.search.backend.directory.root", "data/index"));
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(word))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
        } catch (IOException gone) {
            return "";
        }
    }

    private Set<UUID> people(CaseId id) {
        CaseView view = view(id);
        return Stream.concat(
                        view.enquirers().stream().map(asking -> asking.person().id()),
                        view.sought().stream().map(sought -> sought.person().id()))
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }

    private long keys(CaseId id, Set<UUID> people) throws Exception {
        List<UUID> owners = new ArrayList<>(people);
        owners.add(id.value());
        return count("select count(*) from core.keyset where owner_id in (:ids)", owners);
    }

    private List<UUID> files(CaseId id) throws Exception {
        return reading(() -> filesOf(id));
    }

    private List<UUID> filesOf(CaseId id) {
        List<?> files = entityManager
                .createNativeQuery(
                        "select t.pdf_file_id from cases.appeal_text t join cases.appeal a on a.id = t.appeal_id"
                                + " where a.case_id = :case",
                        UUID.class)
                .setParameter("case", id.value())
                .getResultList();
        return files.stream().map(UUID.class::cast).toList();
    }

    private long count(String sql, List<UUID> ids) throws Exception {
        return reading(() -> counted(sql, ids));
    }

    private long counted(String sql, List<UUID> ids) {
        return ((Number) entityManager
                        .createNativeQuery(sql)
                        .setParameter("ids", ids)
                        .getSingleResult())
                .longValue();
    }

    private List<String> actions(CaseId id) {
        return entityManager
                .createNativeQuery("select action from core.audit_entry where subject_id = :id", String.class)
                .setParameter("id", id.toString())
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    private String certificateText(ErasureId erasure) throws IOException {
        StoredFile certificate = asked.by(DRITA, () -> erasures.certificate(erasure, Language.EN));
        try (PDDocument document = Loader.loadPDF(certificate.content())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Outside of a transaction the connection, and with it the statement, may be taken away at any moment. */
    private <T> T reading(Callable<T> query) throws Exception {
        transaction.begin();
        try {
            return query.call();
        } finally {
            transaction.rollback();
        }
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
            transaction.commit();
        } catch (RuntimeException e) {
            if (transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE) {
                transaction.rollback();
            }
            throw e;
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long until = System.nanoTime() + 20_000_000_000L;
        while (!condition.call() && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        assertThat(condition.call()).isTrue();
    }

    private CaseView view(CaseId id) {
        return asked.by(LENA, () -> cases.view(id));
    }

    private CaseId open(String sought, String father) {
        return asked.by(
                LENA,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        person("Enquirer of " + sought, ""),
                        List.of(),
                        List.of(new NewSought(
                                person(sought, father), Kinship.BROTHER, List.of(fact("1990", "in this case")))))));
    }

    private static NewPerson person(String name, String father) {
        return new NewPerson(
                Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name), NewName.of(NameKind.FATHERS, father)));
    }

    private static NewFact fact(String when, String what) {
        return new NewFact(
                FactKind.TAKEN, when, Language.EN, "", what, "a neighbour", Hearing.HEARSAY, Confidence.LIKELY);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
