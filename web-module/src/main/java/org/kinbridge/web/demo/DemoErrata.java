package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.HandOver;
import org.kinbridge.newsletter.article.VersionStep;
import org.kinbridge.newsletter.article.Workflow;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.issue.Errata;
import org.kinbridge.newsletter.issue.ErratumView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PrepareErratum;

/** The invented issue counted its speakers wrong: the English edition is corrected, the Persian correction waits for its words. */
@ApplicationScoped
class DemoErrata {

    private final Issues issues;
    private final Errata errata;
    private final Works works;
    private final Writing writing;
    private final Workflow workflow;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoErrata() {
        this.issues = null;
        this.errata = null;
        this.works = null;
        this.writing = null;
        this.workflow = null;
    }

    @Inject
    DemoErrata(Issues issues, Errata errata, Works works, Writing writing, Workflow workflow) {
        this.issues = issues;
        this.errata = errata;
        this.works = works;
        this.writing = writing;
        this.workflow = workflow;
    }

    /** What the editor prepares in the first piece of the issue, which is its report; returns the piece. */
    UUID prepare(UUID issue, AccountId editor, AccountId coordinator) {
        UUID work = issues.issue(issue).placements().get(0).work();
        errata.prepare(new PrepareErratum(
                issue, Language.EN, work, "Eight relatives spoke, in four languages. We had written seven, in three."));
        Block first = works.version(work, Language.EN)
                .current()
                .text()
                .document()
                .blocks()
                .get(0);
        writing.replace(
                work,
                Language.EN,
                first,
                Paragraph.of(
                        first.id(),
                        first.plainText()
                                .replace(
                                        "Seven relatives spoke, in three languages",
                                        "Eight relatives spoke, in four languages")));
        hand(work, VersionStep.SUBMIT, editor, "One speaker was left out, and Albanian with her.");
        hand(work, VersionStep.ACCEPT_EDIT, coordinator, "Checked against the list of speakers.");
        return work;
    }

    /** What the coordinator does with it. */
    UUID sign(UUID issue, UUID work) {
        hand(work, VersionStep.APPROVE, null, "Right now.");
        ErratumView erratum = errata.list(issue).get(0);
        errata.sign(erratum.seen());
        return work;
    }

    /** The editor has to find the words for the other edition still. */
    UUID prepareTheOther(UUID issue, UUID work) {
        errata.prepare(new PrepareErratum(
                issue, Language.FA, work, "هشت نفر از بستگان به چهار زبان سخن گفتند؛ نوشته بودیم هفت نفر به سه زبان."));
        return work;
    }

    private void hand(UUID work, VersionStep step, @Nullable AccountId to, String note) {
        int seen = workflow.sheet(work, Language.EN).standing().given().number();
        workflow.handOver(new HandOver(work, Language.EN, seen, step, to, note));
    }
}
