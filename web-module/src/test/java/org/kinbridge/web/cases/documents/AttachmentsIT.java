package org.kinbridge.web.cases.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.attachment.AttachmentDetails;
import org.kinbridge.cases.attachment.AttachmentId;
import org.kinbridge.cases.attachment.AttachmentKind;
import org.kinbridge.cases.attachment.AttachmentLook;
import org.kinbridge.cases.attachment.AttachmentView;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.cases.attachment.FileKind;
import org.kinbridge.cases.attachment.NewAttachment;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Role;
import org.kinbridge.web.fixture.Asked;

@ExtendWith(ArquillianExtension.class)
class AttachmentsIT {

    private static final String CANARY = "Quillon-Parvaz canary in a letter";

    @Inject
    private Attachments attachments;

    @Inject
    private CaseFiles cases;

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
    void a_document_is_kept_sealed_and_comes_back_as_it_was() {
        CaseId caseId = open("Quillon Parvaz");
        byte[] letter = (CANARY + "\n").repeat(1000).getBytes(StandardCharsets.UTF_8);
        AttachmentId id = add(caseId, new AttachmentDetails(CANARY, AttachmentKind.LETTER, null, CANARY), letter);
        AttachmentView view = asked.by(Role.CASEWORKER, () -> attachments.view(id));
        assertThat(view.title()).isEqualTo(CANARY);
        assertThat(view.from()).isEqualTo(CANARY);
        assertThat(view.fileKind()).isEqualTo(FileKind.TEXT);
        assertThat(view.fileName()).isEqualTo(CANARY + ".bat");
        assertThat(view.drawn()).isFalse();
        var content = asked.by(Role.CASEWORKER, () -> attachments.content(id));
        assertThat(content.bytes()).isEqualTo(letter);
        assertThat(content.fileName()).isEqualTo(CANARY + ".txt");
        for (String table : List.of("attachment", "attachment_aud", "attachment_content")) {
            Object found = entityManager
                    .createNativeQuery("select count(*) from cases." + table + " t where "
                            + "encode(convert_to(t::text, 'UTF8'), 'hex') like :words or t::text like :hex")
                    .setParameter("words", "%" + hex(CANARY) + "%")
                    .setParameter("hex", "%" + hex(CANARY) + "%")
                    .getSingleResult();
            assertThat(((Number) found).intValue()).as(table).isZero();
        }
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_largest_file_is_taken_in_and_one_octet_more_is_not() {
        CaseId caseId = open("Largest Parvaz");
        byte[] large = new byte[25 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        AttachmentId id = add(caseId, details("large"), large);
        assertThat(asked.by(Role.CASEWORKER, () -> attachments.content(id)).bytes())
                .hasSameSizeAs(large);
        InvalidInput refused = assertThrows(
                InvalidInput.class, () -> add(caseId, details("larger"), Arrays.copyOf(large, large.length + 1)));
        assertThat(refused.errors().get(0).messageKey()).isEqualTo("documents.problem.tooLarge");
    }

    @Test
    void every_look_is_written_down_with_who_it_was() {
        CaseId caseId = open("Looked Parvaz");
        AttachmentId id = add(caseId, details("seen"), "a letter".getBytes(StandardCharsets.UTF_8));
        assertThat(looks(id)).isEmpty();
        asked.by(Role.COORDINATOR, () -> attachments.content(id));
        assertThrows(NotFound.class, () -> asked.by(Role.CASEWORKER, () -> attachments.preview(id)));
        assertThrows(Refused.class, () -> asked.by(Role.CASEWORKER, () -> attachments.copyWithoutMetadata(id)));
        assertThat(looks(id)).singleElement().satisfies(look -> {
            assertThat(look.way()).isEqualTo(AttachmentLook.Way.DOWNLOADED);
            assertThat(UUID.fromString(look.who())).isNotNull();
        });
    }

    @Test
    void a_document_is_about_somebody_of_its_case_or_nobody() {
        CaseId caseId = open("About Parvaz");
        PersonId own = asked.by(Role.CASEWORKER, () -> cases.view(caseId))
                .sought()
                .get(0)
                .person()
                .id();
        PersonId other = asked.by(Role.CASEWORKER, () -> cases.view(open("Other Parvaz")))
                .sought()
                .get(0)
                .person()
                .id();
        byte[] letter = "a letter".getBytes(StandardCharsets.UTF_8);
        add(caseId, new AttachmentDetails("own", AttachmentKind.LETTER, own, ""), letter);
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> add(caseId, new AttachmentDetails("other", AttachmentKind.LETTER, other, ""), letter));
        assertThat(refused.errors().get(0).field()).isEqualTo("about");
        assertThat(list(caseId)).singleElement().satisfies(document -> assertThat(document.about())
                .isEqualTo(own));
    }

    @Test
    void the_second_of_two_editors_overwrites_and_deletes_nothing() {
        CaseId caseId = open("Twice Parvaz");
        AttachmentId id = add(caseId, details("first"), "a letter".getBytes(StandardCharsets.UTF_8));
        int version = asked.by(Role.CASEWORKER, () -> attachments.view(id)).version();
        asked.by(Role.CASEWORKER, () -> attachments.describe(id, version, details("second")));
        assertThrows(
                StaleVersion.class,
                () -> asked.by(Role.CASEWORKER, () -> attachments.describe(id, version, details("third"))));
        assertThrows(StaleVersion.class, () -> asked.by(Role.CASEWORKER, () -> attachments.remove(id, version)));
        assertThat(list(caseId).get(0).title()).isEqualTo("second");
        asked.by(Role.CASEWORKER, () -> attachments.remove(id, version + 1));
        assertThat(list(caseId)).isEmpty();
        assertThat(rows("attachment_content", "attachment_id = '" + id + "'")).isZero();
    }

    @Test
    void erasing_a_case_leaves_nothing_of_its_documents_not_even_in_the_history() throws Exception {
        CaseId erased = open("Erased Parvaz");
        CaseId kept = open("Kept Parvaz");
        AttachmentId id = add(erased, details("gone"), "a letter".getBytes(StandardCharsets.UTF_8));
        add(kept, details("stays"), "a letter".getBytes(StandardCharsets.UTF_8));
        AttachmentId removed = add(erased, details("removed"), "a letter".getBytes(StandardCharsets.UTF_8));
        asked.by(Role.CASEWORKER, () -> attachments.remove(removed, 0));
        assertThat(rows("attachment_aud", "case_id = '" + erased + "'")).isEqualTo(3);
        transaction.begin();
        keepers.forEach(keeper -> keeper.erase(erased));
        transaction.commit();
        assertThat(rows("attachment", "case_id = '" + erased + "'")).isZero();
        assertThat(rows("attachment_aud", "case_id = '" + erased + "'")).isZero();
        assertThat(rows("attachment_content", "attachment_id = '" + id + "'")).isZero();
        assertThat(list(kept)).hasSize(1);
        assertThat(rows("attachment_aud", "case_id = '" + kept + "'")).isEqualTo(1);
    }

    @Test
    void editors_and_administrators_reach_no_document() {
        CaseId caseId = open("Closed Parvaz");
        AttachmentId id = add(caseId, details("closed"), "a letter".getBytes(StandardCharsets.UTF_8));
        for (Role role : new Role[] {Role.EDITOR, Role.ADMINISTRATOR}) {
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> attachments.ofCase(caseId)));
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> attachments.content(id)));
        }
    }

    private int rows(String table, String condition) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from cases." + table + " where " + condition)
                        .getSingleResult())
                .intValue();
    }

    private List<AttachmentLook> looks(AttachmentId id) {
        return asked.by(Role.CASEWORKER, () -> attachments.looks(id));
    }

    private List<AttachmentView> list(CaseId caseId) {
        return asked.by(Role.CASEWORKER, () -> attachments.ofCase(caseId));
    }

    private AttachmentId add(CaseId caseId, AttachmentDetails details, byte[] content) {
        return asked.by(
                Role.CASEWORKER,
                () -> attachments.add(
                        caseId, new NewAttachment(details, "C:\\temp\\" + details.title() + ".bat", content)));
    }

    private static AttachmentDetails details(String title) {
        return new AttachmentDetails(title, AttachmentKind.LETTER, null, "");
    }

    private CaseId open(String sought) {
        NewPerson asking = new NewPerson(Sex.FEMALE, List.of(NewName.of(NameKind.FULL, "Mother of " + sought)));
        NewPerson missing = new NewPerson(Sex.MALE, List.of(NewName.of(NameKind.FULL, sought)));
        return asked.by(
                Role.CASEWORKER,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        asking,
                        List.of(),
                        List.of(new NewSought(missing, Kinship.MOTHER, List.of())))));
    }
}
