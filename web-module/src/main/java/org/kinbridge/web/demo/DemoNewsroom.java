package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.IssueVersion;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.media.DescribePhotograph;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.NewPhotograph;
import org.kinbridge.newsletter.media.PhotographText;
import org.kinbridge.newsletter.publication.ChangePublication;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;

/** An invented newsletter: one issue that is out, and articles that wait for the next. */
@ApplicationScoped
class DemoNewsroom {

    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.FA);
    static final int FIRST_ISSUE = 30;

    private final Publications publications;
    private final Works works;
    private final Writing writing;
    private final MediaLibrary media;
    private final Issues issues;
    private final Composition composition;
    private final DemoSettings settings;
    private final DemoContributors contributors;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoNewsroom() {
        this.publications = null;
        this.works = null;
        this.writing = null;
        this.media = null;
        this.issues = null;
        this.composition = null;
        this.settings = null;
        this.contributors = null;
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // the doors of the newsroom
    DemoNewsroom(
            Publications publications,
            Works works,
            Writing writing,
            MediaLibrary media,
            Issues issues,
            Composition composition,
            DemoSettings settings,
            DemoContributors contributors) {
        this.publications = publications;
        this.works = works;
        this.writing = writing;
        this.media = media;
        this.issues = issues;
        this.composition = composition;
        this.settings = settings;
        this.contributors = contributors;
    }

    /** What the administrator sets up. */
    PublicationView nameTheNewsletter() {
        publications.change(new ChangePublication(
                publications.get(PublicationId.FIRST).seen(),
                "",
                Map.of(
                        Language.EN,
                                new PublicationText(
                                        "The Beacon", "Families Waiting", DemoTexts.whole("about", Language.EN)),
                        Language.FA,
                                new PublicationText(
                                        "فانوس",
                                        "انجمن خانواده‌های چشم‌به‌راه",
                                        DemoTexts.whole("about", Language.FA)))));
        return settings.present();
    }

    /** What the editor writes for later; returns the piece that is to be translated. */
    UUID writeAhead() {
        write("absence", "");
        return write("answered", "");
    }

    /** What the editor writes and composes; returns the issue, frozen. */
    UUID write() {
        UUID photograph = photograph();
        UUID desk = write("desk", "");
        UUID library = write("library", "\n\n[photo: " + photograph + "]");
        UUID issue = issues.plan(new PlanIssue(
                PublicationId.FIRST, FIRST_ISSUE, null, Map.of(Language.EN, "Listening", Language.FA, "گوش سپردن")));
        composition.place(seen(issue), new PlaceWork(library, null));
        composition.place(seen(issue), new PlaceWork(desk, null));
        settings.sort(issue);
        issues.freeze(seen(issue));
        return issue;
    }

    /** What the coordinator does with it. */
    IssueView publish(UUID issue) {
        issues.signOff(seen(issue));
        return issues.publish(seen(issue));
    }

    private IssueVersion seen(UUID issue) {
        return issues.issue(issue).seen();
    }

    private UUID photograph() {
        UUID id = media.upload(new NewPhotograph("chairs.jpg", DemoPicture.chairs()));
        media.describe(new DescribePhotograph(
                id,
                media.photograph(id).version(),
                Map.of(
                        Language.EN,
                                new PhotographText(
                                        "An afternoon of listening at the library of Dorn",
                                        "Drawing: Families Waiting",
                                        "Rows of chairs in a hall; on every second chair stands a portrait instead of a visitor."),
                        Language.FA,
                                new PhotographText(
                                        "یک بعدازظهر گوش سپردن در کتابخانهٔ شهر دُرن",
                                        "طرح: انجمن خانواده‌های چشم‌به‌راه",
                                        "ردیف‌های صندلی در تالار؛ روی هر صندلیِ دوم به جای مهمان عکسی ایستاده است."))));
        media.sayWhoIsShown(id, media.photograph(id).version(), 0);
        return id;
    }

    private UUID write(String name, String after) {
        UUID work = works.create(new NewWork(
                PieceKind.ARTICLE,
                Language.EN,
                DemoTexts.read(name, Language.EN).title()));
        works.addLanguage(work, Language.FA, DemoTexts.read(name, Language.FA).title());
        for (Language language : LANGUAGES) {
            DemoTexts text = DemoTexts.read(name, language);
            writing.save(new SaveText(
                    work,
                    language,
                    1,
                    text.title(),
                    text.lede(),
                    contributors.chosen(text.byLine(), language),
                    text.body() + after));
        }
        return work;
    }
}
