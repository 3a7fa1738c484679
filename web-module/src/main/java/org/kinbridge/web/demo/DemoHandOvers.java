package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.HandOver;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.article.SetDeadline;
import org.kinbridge.newsletter.article.VersionStep;
import org.kinbridge.newsletter.article.Workflow;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlacementView;

/** Whose turn it is with the invented pieces: what is printed was read by two, the rest waits for somebody. */
@ApplicationScoped
class DemoHandOvers {

    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.FA);
    private static final int DAYS_TO_TRANSLATE = 9;

    private final Works works;
    private final Writing writing;
    private final Workflow workflow;
    private final Issues issues;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoHandOvers() {
        this.works = null;
        this.writing = null;
        this.workflow = null;
        this.issues = null;
        this.clock = null;
    }

    @Inject
    DemoHandOvers(Works works, Writing writing, Workflow workflow, Issues issues, Clock clock) {
        this.works = works;
        this.writing = writing;
        this.workflow = workflow;
        this.issues = issues;
        this.clock = clock;
    }

    /** The author writes and hands in; returns the piece. */
    UUID write(AccountId editor) {
        DemoTexts text = DemoTexts.read("card", Language.EN);
        UUID work = works.create(new NewWork(PieceKind.ARTICLE, Language.EN, text.title()));
        writing.save(new SaveText(work, Language.EN, 1, text.title(), text.lede(), text.byLine(), text.body()));
        hand(work, Language.EN, VersionStep.SUBMIT, editor, "Is the part about the offices too dry?");
        return work;
    }

    /** The editor reads what the issue prints. */
    List<UUID> edit(UUID issue, AccountId editor, AccountId coordinator) {
        List<UUID> placed = placed(issue);
        for (UUID work : placed) {
            for (Language language : LANGUAGES) {
                hand(work, language, VersionStep.SUBMIT, editor, "Written for the issue on listening.");
                hand(work, language, VersionStep.ACCEPT_EDIT, coordinator, "Read against the other language.");
            }
        }
        return placed;
    }

    /** The coordinator approves it. */
    List<UUID> approve(UUID issue) {
        List<UUID> placed = placed(issue);
        placed.forEach(work -> LANGUAGES.forEach(
                language -> hand(work, language, VersionStep.APPROVE, null, "Can be printed as it stands.")));
        return placed;
    }

    /** The editor asks for a translation by a day; returns the piece. */
    UUID askForTranslation(UUID work, AccountId translator) {
        hand(
                work,
                Language.FA,
                VersionStep.PASS_ON,
                translator,
                "Please read the Persian against the English; the last part is new.");
        workflow.setDeadline(
                new SetDeadline(work, Language.FA, null, LocalDate.now(clock).plusDays(DAYS_TO_TRANSLATE)));
        return work;
    }

    private List<UUID> placed(UUID issue) {
        return issues.issue(issue).placements().stream()
                .map(PlacementView::work)
                .toList();
    }

    private void hand(UUID work, Language language, VersionStep step, @Nullable AccountId to, String note) {
        int seen = workflow.sheet(work, language).standing().given().number();
        workflow.handOver(new HandOver(work, language, seen, step, to, note));
    }
}
