package org.kinbridge.web.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.CheckKind;
import org.kinbridge.newsletter.issue.Finding;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.ProofForm;
import org.kinbridge.newsletter.issue.ProofView;
import org.kinbridge.newsletter.issue.Proofs;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.PublishedIssue;
import org.kinbridge.web.fixture.WrittenPieces;

/** Proofs are of exactly what is frozen, marked, and for the staff alone; and links of an issue lead somewhere. */
@ExtendWith(ArquillianExtension.class)
class ProofsIT {

    private static final Caller.Staff EDITOR = WrittenPieces.person("Blerta", Role.EDITOR);

    @Inject
    private PublishedIssue publishedIssue;

    @Inject
    private Proofs proofs;

    @Inject
    private Issues issues;

    @Inject
    private PublicSite site;

    @Inject
    private Asked asked;

    @Test
    void a_proof_of_a_frozen_issue_is_of_exactly_what_is_pinned() {
        IssueView frozen = publishedIssue.frozen(issue("The pinned well"));
        assertThat(frozen.warnings()).extracting(Finding::kind).containsExactly(CheckKind.NOT_PROOFED);
        assertThat(asked.by(EDITOR, () -> proofs.make(frozen.seen()))).isEqualTo(1);
        assertThat(publishedIssue.view(frozen.id()).warnings()).isEmpty();
        ProofView proof = only(frozen);
        assertThat(proof.ofFrozen()).isTrue();
        assertThat(proof.current()).isTrue();
        String html = content(proof, Language.EN, ProofForm.WEB);
        assertThat(html).contains("PROOF – not for distribution", "The pinned well", "Proof 1 of ");
        assertThat(content(proof, Language.FA, ProofForm.TEXT)).contains("نمونهٔ آزمایشی");
        assertThat(content(proof, Language.EN, ProofForm.PDF)).startsWith("%PDF");
    }

    @Test
    void nothing_of_a_proof_is_public_and_only_the_newsroom_opens_it() {
        IssueView frozen = publishedIssue.frozen(issue("The hidden well"));
        asked.by(EDITOR, () -> proofs.make(frozen.seen()));
        ProofView proof = only(frozen);
        for (String path : List.of("", ".pdf", ".txt", "/the-hidden-well")) {
            assertThat(site.find("/issues/" + frozen.number() + "/en" + path)).isEmpty();
        }
        for (Role role : List.of(Role.AUTHOR, Role.TRANSLATOR, Role.CASEWORKER, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> asked.by(role, () -> proofs.file(proof.id(), Language.EN, ProofForm.PDF)))
                    .as(role.name())
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void a_proof_is_outdated_by_a_change_and_its_files_go_when_the_issue_is_out() {
        IssueView open = issue("The changing well");
        asked.by(EDITOR, () -> proofs.make(open.seen()));
        assertThat(only(open).ofFrozen()).isFalse();
        IssueView frozen = publishedIssue.frozen(open);
        assertThat(frozen.warnings())
                .as("the proof of the open issue shows the same")
                .isEmpty();
        IssueView reopened = asked.by(EDITOR, () -> issues.reopen(frozen.seen()));
        UUID more = publishedIssue.article(Language.EN, "The second well", "Deeper.");
        publishedIssue.place(reopened.id(), more, Language.EN);
        ProofView proof = only(open);
        assertThat(proof.current()).isFalse();
        assertThat(proof.files()).isTrue();
        publishedIssue.published(publishedIssue.view(open.id()));
        assertThat(only(open).files()).isFalse();
        assertThatThrownBy(() -> content(proof, Language.EN, ProofForm.PDF)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asked.by(
                        EDITOR, () -> proofs.make(publishedIssue.view(open.id()).seen())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_link_within_the_issue_holds_and_one_to_nothing_keeps_it_from_being_frozen() {
        IssueView composed = issue("The linked well");
        String origin = origin();
        String inside = origin + "/issues/" + composed.number() + "/en/the-linked-well";
        publishedIssue.place(
                composed.id(),
                publishedIssue.article(Language.EN, "Where it leads", "See [the well](" + inside + ")."),
                Language.EN);
        assertThat(publishedIssue.view(composed.id()).findings()).isEmpty();
        publishedIssue.place(
                composed.id(),
                publishedIssue.article(Language.EN, "Where it does not", "One.\n\nSee [it](" + inside + "-gone)."),
                Language.EN);
        IssueView now = publishedIssue.view(composed.id());
        assertThat(now.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(CheckKind.DEAD_LINK);
            assertThat(finding.subject()).isEqualTo("Where it does not");
            assertThat(finding.spot().number()).isEqualTo(2);
        });
        assertThatThrownBy(() -> asked.by(EDITOR, () -> issues.freeze(now.seen())))
                .isInstanceOf(Refused.class);
    }

    private IssueView issue(String title) {
        Map<UUID, Language> placed = new LinkedHashMap<>();
        placed.put(publishedIssue.article(Language.EN, title, "Words in it."), Language.EN);
        placed.put(publishedIssue.article(Language.FA, "چاه " + title.length(), "واژه‌ها."), Language.FA);
        return publishedIssue.composed("Proofed", placed, Language.EN, Language.FA);
    }

    private String origin() {
        String feed = new String(site.unstored("/feed/en.atom", Language.EN).bytes(), StandardCharsets.UTF_8);
        return site.find("/feed/en.atom")
                .map(page -> new String(page.bytes(), StandardCharsets.UTF_8))
                .orElse(feed)
                .replaceFirst("(?s).*<id>(.*)/feed/en.atom</id>.*", "$1");
    }

    private ProofView only(IssueView issue) {
        List<ProofView> all = asked.by(EDITOR, () -> proofs.list(issue.id()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private String content(ProofView proof, Language edition, ProofForm form) {
        return new String(
                asked.by(EDITOR, () -> proofs.file(proof.id(), edition, form)).content(), StandardCharsets.UTF_8);
    }
}
