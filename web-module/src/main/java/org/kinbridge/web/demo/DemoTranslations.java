package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.RevisionView;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.translation.AssignTranslation;
import org.kinbridge.newsletter.translation.Assigning;
import org.kinbridge.newsletter.translation.BlockState;
import org.kinbridge.newsletter.translation.SeenPair;
import org.kinbridge.newsletter.translation.SheetRow;
import org.kinbridge.newsletter.translation.Translating;
import org.kinbridge.newsletter.translation.Translations;

/** An invented translation that was whole until its source changed, and one that somebody is asked for. */
@ApplicationScoped
class DemoTranslations {

    private static final int DAYS_TO_TRANSLATE = 14;

    private final Translations translations;
    private final Translating translating;
    private final Assigning assigning;
    private final Works works;
    private final Writing writing;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoTranslations() {
        this.translations = null;
        this.translating = null;
        this.assigning = null;
        this.works = null;
        this.writing = null;
        this.clock = null;
    }

    @Inject
    DemoTranslations(
            Translations translations,
            Translating translating,
            Assigning assigning,
            Works works,
            Writing writing,
            Clock clock) {
        this.translations = translations;
        this.translating = translating;
        this.assigning = assigning;
        this.works = works;
        this.writing = writing;
        this.clock = clock;
    }

    /** The editor links the Persian of a piece to its English, and then finds out that the office opens on two days. */
    UUID changeTheSource(UUID work) {
        List<SeenPair> pairs = translations.sheet(work, Language.FA).rows().stream()
                .filter(row -> row.state() == BlockState.PROPOSED)
                .map(DemoTranslations::pair)
                .toList();
        translating.confirm(work, Language.FA, pairs);
        RevisionView english = works.version(work, Language.EN).current();
        PieceText text = english.text();
        writing.save(new SaveText(
                work,
                Language.EN,
                english.number(),
                text.title(),
                text.lede(),
                ByLineForm.of(text.byLine()),
                PlainEditor.toText(text.document()).replace("come on Tuesdays.", "come on Tuesdays or Thursdays.")));
        return work;
    }

    /** The editor asks for a Persian version of an article that is still being edited. */
    UUID ask(UUID work, AccountId translator) {
        assigning.assign(new AssignTranslation(
                work,
                Language.FA,
                translator,
                LocalDate.now(clock).plusDays(DAYS_TO_TRANSLATE),
                "The names of the offices stand on the cards themselves: please take the Persian from there."));
        return work;
    }

    private static SeenPair pair(SheetRow row) {
        SheetRow.Cell source = Objects.requireNonNull(row.source());
        SheetRow.Cell translation = Objects.requireNonNull(row.translation());
        return new SeenPair(source.key(), source.mark(), translation.key(), translation.mark());
    }
}
