package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.likeness.LikenessEvidence;
import org.kinbridge.newsletter.likeness.LikenessUse;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.newsletter.likeness.NewLikenessConsent;
import org.kinbridge.newsletter.media.DescribePhotograph;
import org.kinbridge.newsletter.media.FocalPoint;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.NewPhotograph;
import org.kinbridge.newsletter.media.PhotographText;

/**
 * A drawn picture of two invented women, both of whom agreed, one for some time only; it stands in a report that is not
 * finished.
 */
@ApplicationScoped
class DemoPhotographs {

    private static final int DAYS_LEFT = 19;
    private static final String TITLE = "Thursday at the tracing desk";
    private static final String LEDE = "Two volunteers, one table, and the letters of a week.";
    private static final String BODY = "On Thursdays the door is open from two to six. Most who come do not bring a"
            + " question but a letter, and read it aloud before they let go of it.\n\nMirela and Parvin read it once"
            + " more together. What is a fact and what is a hope is written on two different sheets.";

    private final MediaLibrary media;
    private final Likenesses likenesses;
    private final Works works;
    private final Writing writing;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoPhotographs() {
        this.media = null;
        this.likenesses = null;
        this.works = null;
        this.writing = null;
        this.clock = null;
    }

    @Inject
    DemoPhotographs(MediaLibrary media, Likenesses likenesses, Works works, Writing writing, Clock clock) {
        this.media = media;
        this.likenesses = likenesses;
        this.works = works;
        this.writing = writing;
        this.clock = clock;
    }

    /** What the editor puts into the library. */
    UUID load() {
        UUID id = media.upload(new NewPhotograph("tracing-desk.jpg", DemoPicture.desk()));
        media.describe(new DescribePhotograph(
                id,
                media.photograph(id).version(),
                Map.of(
                        Language.EN,
                        new PhotographText(
                                "Two volunteers at the tracing desk",
                                "Drawing: Families Waiting",
                                "Two women sit at a table and read a letter together."))));
        media.focus(id, media.photograph(id).version(), new FocalPoint(38, 45));
        media.sayWhoIsShown(id, media.photograph(id).version(), 2);
        LocalDate today = LocalDate.now(clock);
        agree(id, "Mirela Dushku, on the left", null);
        agree(id, "Parvin Sohrabi, on the right", today.plusDays(DAYS_LEFT));
        write(id);
        return id;
    }

    private void write(UUID photograph) {
        UUID work = works.create(new NewWork(PieceKind.REPORT, Language.EN, TITLE));
        ByLineForm unsigned = ByLineForm.of(new ByLine.Unsigned());
        writing.save(
                new SaveText(work, Language.EN, 1, TITLE, LEDE, unsigned, BODY + "\n\n[photo: " + photograph + "]"));
    }

    private void agree(UUID photograph, String person, @Nullable LocalDate until) {
        likenesses.record(new NewLikenessConsent(
                photograph,
                person,
                EnumSet.allOf(LikenessUse.class),
                LikenessEvidence.SIGNED_PAPER,
                "Folder of consents, office",
                new byte[0],
                LocalDate.now(clock).minusMonths(11),
                until,
                null));
    }
}
