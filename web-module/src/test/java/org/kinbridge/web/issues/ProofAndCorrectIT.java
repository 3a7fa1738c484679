package org.kinbridge.web.issues;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.Errata;
import org.kinbridge.newsletter.issue.IssueRow;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.PrintReady;
import org.kinbridge.web.fixture.PublishedIssue;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.WrittenPieces;

/** The pages of proofs, corrections and withdrawals, in both languages. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class ProofAndCorrectIT {

    private static final String PROOFED = "Kullë";
    private static final String PUBLIC = "Çardak";

    @ArquillianResource
    private URL address;

    @Inject
    private PublishedIssue publishedIssue;

    @Inject
    private WrittenPieces pieces;

    @Inject
    private PrintReady printReady;

    @Inject
    private Errata errata;

    @Inject
    private Issues issues;

    @Inject
    private Asked asked;

    @Test
    @Order(1)
    void oneIssueIsFrozenAndOneIsPublic() {
        publishedIssue.frozen(publishedIssue.composed(PROOFED, two("Tower", "برج"), Language.EN, Language.FA));
        publishedIssue.published(publishedIssue.composed(PUBLIC, two("Porch", "ایوان"), Language.EN, Language.FA));
    }

    private Map<UUID, Language> two(String english, String persian) {
        Map<UUID, Language> placed = new LinkedHashMap<>();
        placed.put(publishedIssue.article(Language.EN, english, "It was built in spring."), Language.EN);
        placed.put(publishedIssue.article(Language.EN, english + " and well", "Beside it."), Language.EN);
        placed.put(publishedIssue.article(Language.FA, persian, "در بهار ساخته شد."), Language.FA);
        return placed;
    }

    @Test
    @Order(2)
    @RunAsClient
    void a_proof_is_made_and_read() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            AmendingDesk.open(desk.signIn(Staff.EDITOR), PROOFED);
            desk.see("One thing to weigh before signing").see("Nobody has made a proof");
            desk.press("Proofs")
                    .see("There is no proof of this issue yet")
                    .press("Make a proof")
                    .see("The proof is made")
                    .see("shows what would be printed now")
                    .photograph("issue-proofs-en")
                    .checkAccessibility();
            String web = AmendingDesk.address(desk, "a[href*='edition=en'][href$='as=web']");
            desk.press("فارسی").see("نمونه‌ها").photograph("issue-proofs-fa").checkAccessibility();
            desk.press("English").see("Proofs");
            desk.go(web).see("PROOF – not for distribution").see("Tower").photograph("proof-web-en");
            desk.go(web.replace("edition=en", "edition=fa")).see("پخش نشود").photograph("proof-web-fa");
            AmendingDesk.checkClosed(address, web);
        }
    }

    @Test
    @Order(3)
    @RunAsClient
    void a_correction_is_prepared() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            AmendingDesk.open(desk.signIn(Staff.EDITOR), PUBLIC);
            desk.press("Corrections")
                    .see("Nothing has been corrected in this issue")
                    .press("Prepare the correction")
                    .see("Choose a piece")
                    .choose("Piece", "Porch (English)")
                    .type("What was wrong", "Call 069 123 4567.")
                    .press("Prepare the correction")
                    .see("There is a telephone number");
            AmendingDesk.checkTyped(desk, "What was wrong", "Call 069 123 4567.");
            desk.type("What was wrong", "It was built in autumn, not in spring.")
                    .press("Prepare the correction")
                    .see("The correction is prepared")
                    .see("It waits for new words")
                    .photograph("issue-errata-en")
                    .checkAccessibility();
        }
    }

    @Test
    @Order(4)
    void theNewWordsAreApproved() {
        IssueRow issue = asked.by(Role.EDITOR, issues::list).stream()
                .filter(row -> row.editions().stream()
                        .anyMatch(edition -> edition.title().equals(PUBLIC)))
                .findFirst()
                .orElseThrow();
        UUID work = asked.by(WrittenPieces.person("Zamira", Role.EDITOR), () -> errata.list(issue.id()))
                .get(0)
                .work();
        pieces.save(WrittenPieces.person("Zamira", Role.EDITOR), work, 1, "It was built in autumn.", "Lede");
        printReady.approve(work, Language.EN);
    }

    @Test
    @Order(5)
    @RunAsClient
    void the_correction_is_signed_and_then_a_piece_is_withdrawn() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.SECOND_COORDINATOR).see("waits for your signature");
            AmendingDesk.open(desk, PUBLIC);
            desk.press("Corrections")
                    .see("The new words are public at once")
                    .press("Sign and publish")
                    .see("The correction is published")
                    .see("Erratum 1")
                    .see("Print editions of before")
                    .photograph("issue-errata-signed-en")
                    .checkAccessibility();
            desk.press("فارسی")
                    .see("نسخه‌های چاپی پیشین")
                    .photograph("issue-errata-fa")
                    .checkAccessibility();
            desk.press("English").see("Print editions of before");
            AmendingDesk.open(desk, PUBLIC);
            desk.see("one erratum");
            String named = desk.heading().replace("Issue ", "");
            desk.press("Withdraw a piece")
                    .choose("Piece to withdraw", "Porch and well")
                    .press("See what goes")
                    .see("This cannot be called back")
                    .photograph("issue-retract-en")
                    .checkAccessibility();
            desk.press("Withdraw it now")
                    .see("Write what readers are told")
                    .type("Reason for readers, English", "It told of another house.")
                    .press("Withdraw it now")
                    .see("The piece is withdrawn")
                    .see("Print edition of issue " + named)
                    .photograph("issue-retracted-en")
                    .checkAccessibility();
            desk.press("فارسی")
                    .see("پیش‌تر پس گرفته‌شده")
                    .photograph("issue-retracted-fa")
                    .checkAccessibility();
            desk.press("English").see("Print edition of issue " + named);
            AmendingDesk.readers(desk, "/issues/" + named.replaceFirst(" .*", "") + "/en");
        }
    }
}
