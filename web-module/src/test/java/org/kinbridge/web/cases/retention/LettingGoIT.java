package org.kinbridge.web.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.attachment.AttachmentDetails;
import org.kinbridge.cases.attachment.AttachmentId;
import org.kinbridge.cases.attachment.AttachmentKind;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.cases.attachment.NewAttachment;
import org.kinbridge.cases.contact.ContactLog;
import org.kinbridge.cases.contact.ContactWay;
import org.kinbridge.cases.contact.NewConversation;
import org.kinbridge.cases.contact.NewPromise;
import org.kinbridge.cases.contact.Reach;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.importing.FamilyImportId;
import org.kinbridge.cases.importing.FamilyImports;
import org.kinbridge.cases.importing.ImportState;
import org.kinbridge.cases.importing.MappingView;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.retention.DueItem;
import org.kinbridge.cases.retention.RetentionReview;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Eventually;

/** Each kind of data that has a period goes when it is let go, wholly, and nothing beside it. */
@ExtendWith(ArquillianExtension.class)
class LettingGoIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    private CaseFiles cases;

    @Inject
    private Attachments attachments;

    @Inject
    private ContactLog contactLog;

    @Inject
    private FamilyImports imports;

    @Inject
    private FileStore files;

    @Inject
    private RetentionReview review;

    @Inject
    private Config config;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void scans_and_photographs_of_an_ended_case_go_with_their_content() throws Exception {
        CaseId ended = open("Ovelia Tarnbrook");
        CaseId goesOn = open("Ovelia Tarnbrooke");
        AttachmentId gone = attach(ended);
        AttachmentId stays = attach(goesOn);
        end(ended, 121);

        letGo("attachments", ended);

        assertThat(rows("cases.attachment_content where attachment_id = '" + gone.value() + "'"))
                .isZero();
        assertGone(List.of("attachment", "attachment_aud"), ended);
        assertThatThrownBy(() -> asked.by(Role.CASEWORKER, () -> attachments.content(gone)))
                .isInstanceOf(NotFound.class);
        assertThat(asked.by(Role.CASEWORKER, () -> attachments.content(stays)).bytes())
                .isEqualTo("a letter".getBytes(StandardCharsets.UTF_8));
        assertThat(asked.by(Role.CASEWORKER, () -> cases.view(ended)).sought()).hasSize(1);
    }

    @Test
    void conversations_of_an_ended_case_go_with_what_was_promised_in_them() throws Exception {
        CaseId ended = open("Perrin Tarnbrook");
        PersonId enquirer = asked.by(Role.CASEWORKER, () -> cases.view(ended))
                .principal()
                .person()
                .id();
        asked.by(
                Role.CASEWORKER,
                () -> contactLog.record(
                        ended,
                        new NewConversation(
                                enquirer,
                                TODAY,
                                ContactWay.TELEPHONE,
                                Reach.THEY_CAME,
                                "she asked again",
                                "a letter",
                                List.of(new NewPromise("we write", TODAY.plusDays(9))))));
        end(ended, 121);

        letGo("contact-log", ended);

        assertGone(List.of("conversation", "promise", "promise_aud"), ended);
        assertThat(asked.by(Role.CASEWORKER, () -> contactLog.view(ended))
                        .circle()
                        .asking())
                .hasSize(1);
    }

    @Test
    void a_spreadsheet_of_families_goes_with_its_key_and_what_it_made_stays() throws Exception {
        String file = "file;sought person;who asks;relation\nLg-1;Quenby Tarnbrook;Roswith Tarnbrook;sister\n";
        FamilyImportId id = asked.by(
                Role.COORDINATOR,
                () -> imports.upload("list.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
        MappingView mapping = asked.by(Role.COORDINATOR, () -> imports.mapping(id));
        asked.by(Role.COORDINATOR, () -> {
            imports.map(
                    id,
                    mapping.version(),
                    mapping.columns().stream().map(MappingView.Column::meaning).toList());
            return true;
        });
        Eventually.holds("the rows are looked at", () -> state(id) == ImportState.REVIEW);
        asked.by(Role.COORDINATOR, () -> {
            imports.run(id, imports.summary(id).version());
            return true;
        });
        Eventually.holds("the import ends", () -> state(id) == ImportState.DONE);
        long families = rows("cases.external_number where number = 'Lg-1'");
        assertThat(families).isEqualTo(1);
        run("update cases.family_import set changed_at = now() - interval '25 months' where id = :id", id.value());

        letGo("imports", id.value());

        for (String left : List.of(
                "cases.family_import where id = '" + id.value() + "'",
                "cases.import_made where import_id = '" + id.value() + "'",
                "core.keyset where owner_id = '" + id.value() + "'")) {
            assertThat(rows(left)).as(left).isZero();
        }
        assertThat(rows("cases.external_number where number = 'Lg-1'")).isEqualTo(1);
        assertThatThrownBy(() -> state(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_mailing_long_past_keeps_that_it_went_out_and_forgets_to_whom() throws Exception {
        UUID past = mailing(8801, "25 months");
        UUID young = mailing(8802, "23 months");

        letGo("deliveries", past);

        assertThat(rows("newsletter.delivery where address_key like 'key-8801-%'"))
                .isEqualTo(2);
        assertThat(rows("newsletter.delivery where mailing_id = '" + past
                        + "' and (address is not null or reader_id is not null or reply <> '')"))
                .isZero();
        assertThat(rows("newsletter.delivery where mailing_id = '" + young + "' and address is not null"))
                .isEqualTo(2);
        assertThatThrownBy(() -> letGo("deliveries", young)).isInstanceOf(NotFound.class);
        assertThat(due("deliveries", past)).isFalse();
    }

    @Test
    void the_file_of_a_past_issue_goes_and_one_that_is_being_read_does_not() throws Exception {
        UUID past = importJob("ACCEPTED");
        UUID reading = importJob("ANALYSING");
        FileId file = new FileId(past);
        assertThat(due("past-issues", reading)).isFalse();

        letGo("past-issues", past);

        assertThat(rows("newsletter.import_job where id = '" + past + "'")).isZero();
        assertThatThrownBy(() -> files.get(file)).isInstanceOf(RuntimeException.class);
        assertThat(rows("newsletter.import_job where id = '" + reading + "'")).isEqualTo(1);
    }

    @Test
    void hand_overs_go_by_the_month_when_they_were_seen() throws Exception {
        UUID version = UUID.randomUUID();
        run(
                "insert into newsletter.work (id, kind, origin, source_language, created_at)"
                        + " values (:id, 'ARTICLE', 'WRITTEN', 'EN', now())",
                version);
        run(
                "insert into newsletter.language_version (id, version, work_id, language, status, latest_revision, title,"
                        + " saved_at, saved_by_name) values (:id, 0, :id, 'EN', 'DRAFT', 0, 'x', now(), 'x')",
                version);
        turn(version, 1, "'2018-03-04'");
        turn(version, 2, "null");
        DueItem month = dueOf("hand-overs").stream()
                .filter(item -> item.reference().equals("2018-03"))
                .findFirst()
                .orElseThrow();

        letGo("hand-overs", month.record());

        assertThat(rows("newsletter.turn where language_version_id = '" + version + "'"))
                .as("the one that nobody has seen is still on its way")
                .isEqualTo(1);
    }

    @Test
    void messages_that_were_kept_as_files_go_by_the_month() throws Exception {
        Path folder = Path.of(config.getValue("kinbridge.data", String.class)).resolve("outbox");
        Files.createDirectories(folder);
        Path past = Files.writeString(folder.resolve("20180304T101010-" + UUID.randomUUID() + ".eml"), "past");
        Path other = Files.writeString(folder.resolve("20180404T101010-" + UUID.randomUUID() + ".eml"), "other");
        DueItem month = dueOf("kept-mail").stream()
                .filter(item -> item.reference().equals("2018-03"))
                .findFirst()
                .orElseThrow();

        letGo("kept-mail", month.record());

        assertThat(past).doesNotExist();
        assertThat(other).exists();
        Files.delete(other);
    }

    private AttachmentId attach(CaseId id) {
        return asked.by(
                Role.CASEWORKER,
                () -> attachments.add(
                        id,
                        new NewAttachment(
                                new AttachmentDetails("letter", AttachmentKind.LETTER, null, ""),
                                "letter.txt",
                                "a letter".getBytes(StandardCharsets.UTF_8))));
    }

    private ImportState state(FamilyImportId id) {
        return asked.by(Role.COORDINATOR, () -> imports.summary(id)).state();
    }

    private UUID mailing(int issue, String ago) throws Exception {
        UUID id = UUID.randomUUID();
        run(
                "insert into newsletter.mailing (id, version, issue_number, language, state, state_since, prepared_by,"
                        + " sent_back_because, server_away) values (:id, 0, " + issue + ", 'SQ', 'COMPLETED',"
                        + " now() - interval '" + ago + "', gen_random_uuid(), '', false)",
                id);
        for (int reader = 0; reader < 2; reader++) {
            run(
                    "insert into newsletter.delivery (id, mailing_id, reader_id, address, address_key, state, attempts,"
                            + " next_attempt_at, touched_at, reply) values (gen_random_uuid(), :id, gen_random_uuid(),"
                            + " 'reader@example.org', 'key-" + issue + "-" + reader
                            + "', 'ACCEPTED', 1, now(), now(), '250 ok')",
                    id);
        }
        return id;
    }

    private UUID importJob(String status) throws Exception {
        transaction.begin();
        FileId file = files.put("an old issue".getBytes(StandardCharsets.UTF_8), "text/plain");
        transaction.commit();
        run(
                "insert into newsletter.import_job (id, version, file_id, file_name, converted, status, line_count,"
                        + " piece_count, started_at, changed_at) values (:id, 0, :id, 'old.txt', false, '" + status
                        + "', 1, 0, now() - interval '13 months', now() - interval '13 months')",
                file.value());
        return file.value();
    }

    private void turn(UUID version, int number, String seen) throws Exception {
        run(
                "insert into newsletter.turn (id, language_version_id, number, step, status, from_name, to_account, to_name,"
                        + " note, handed_at, seen_at) values (gen_random_uuid(), :id, " + number
                        + ", 'SUBMIT', 'IN_REVIEW',"
                        + " 'A', gen_random_uuid(), 'B', '', '2018-03-04', " + seen + ")",
                version);
    }

    private void assertGone(List<String> tables, CaseId id) throws Exception {
        for (String table : tables) {
            assertThat(rows("cases." + table + " where case_id = '" + id + "'"))
                    .as(table)
                    .isZero();
        }
    }

    private void letGo(String kind, CaseId id) {
        letGo(
                kind,
                dueOf(kind).stream()
                        .filter(item -> id.equals(item.file()))
                        .findFirst()
                        .orElseThrow()
                        .record());
    }

    private void letGo(String kind, UUID record) {
        asked.by(Role.COORDINATOR, () -> review.letGo(kind, record));
    }

    private boolean due(String kind, UUID record) {
        return dueOf(kind).stream().anyMatch(item -> item.record().equals(record));
    }

    private List<DueItem> dueOf(String kind) {
        return asked.by(Role.COORDINATOR, () -> review.due(0)).stream()
                .filter(item -> item.kind().equals(kind))
                .toList();
    }

    private void end(CaseId id, int monthsAgo) throws Exception {
        run(
                "update cases.tracing_request set state = 'CLOSED', reason = 'WITHDRAWN', since = now() - interval '"
                        + monthsAgo + " months' where case_id = :id",
                id.value());
    }

    private void run(String sql, UUID id) throws Exception {
        transaction.begin();
        entityManager.createNativeQuery(sql).setParameter("id", id).executeUpdate();
        transaction.commit();
    }

    private long rows(String from) throws Exception {
        transaction.begin();
        try {
            return ((Number) entityManager
                            .createNativeQuery("select count(*) from " + from)
                            .getSingleResult())
                    .longValue();
        } finally {
            transaction.rollback();
        }
    }

    private CaseId open(String sought) {
        return asked.by(
                Role.CASEWORKER,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        person("Mother of " + sought),
                        List.of(),
                        List.of(new NewSought(person(sought), Kinship.MOTHER, List.of())))));
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }
}
