package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.AssignSection;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.publication.ArrangeSections;
import org.kinbridge.newsletter.publication.ChangeMasthead;
import org.kinbridge.newsletter.publication.Frequency;
import org.kinbridge.newsletter.publication.Masthead;
import org.kinbridge.newsletter.publication.MastheadText;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.Sections;

/** An invented masthead, and the sections of the contents list. */
@ApplicationScoped
class DemoSettings {

    private final Publications publications;
    private final Sections sections;
    private final Issues issues;
    private final Composition composition;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoSettings() {
        this(null, null, null, null);
    }

    @Inject
    DemoSettings(Publications publications, Sections sections, Issues issues, Composition composition) {
        this.publications = publications;
        this.sections = sections;
        this.issues = issues;
        this.composition = composition;
    }

    /** What the administrator sets up, once the newsletter has its titles. */
    PublicationView present() {
        sections.arrange(new ArrangeSections(
                publications.settings(PublicationId.FIRST).seen(),
                List.of(
                        section("From the tracing desk", "از میز جست‌وجو"),
                        section("Voices of families", "صدای خانواده‌ها"),
                        section("Open letters", "نامه‌های سرگشاده"))));
        return publications.changeMasthead(new ChangeMasthead(
                publications.settings(PublicationId.FIRST).seen(),
                new Masthead(
                        "office@families-waiting.example",
                        "+44 20 7946 0112",
                        Frequency.QUARTERLY,
                        Map.of(
                                Language.EN,
                                new MastheadText(
                                        "Mirela Kodra",
                                        "Families Waiting\n14 Quince Lane\nDorn",
                                        "Pieces may be reprinted with their source; please send us a copy."),
                                Language.FA,
                                new MastheadText(
                                        "میرلا کودرا",
                                        "انجمن خانواده‌های چشم‌به‌راه\nکوچهٔ بِه، شمارهٔ ۱۴\nدُرن",
                                        "بازنشر با ذکر منبع آزاد است؛ لطفاً نسخه‌ای برای ما بفرستید.")))));
    }

    /** What the editor does with the last piece of an issue: puts it into the first section. */
    void sort(UUID issue) {
        IssueView view = issues.issue(issue);
        UUID last = view.placements().get(view.placements().size() - 1).id();
        composition.assign(
                view.seen(),
                new AssignSection(
                        last, sections.offered(PublicationId.FIRST).get(0).id()));
    }

    private static ArrangeSections.Arranged section(String english, String persian) {
        return new ArrangeSections.Arranged(null, Map.of(Language.EN, english, Language.FA, persian));
    }
}
