package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.publication.ArrangeSections;
import org.kinbridge.newsletter.publication.ChangeMasthead;
import org.kinbridge.newsletter.publication.Frequency;
import org.kinbridge.newsletter.publication.Masthead;
import org.kinbridge.newsletter.publication.MastheadText;
import org.kinbridge.newsletter.publication.NewPublication;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.Sections;

/** A second newsletter, invented as well: smaller than the first, without readers so far, its first issue only planned. */
@ApplicationScoped
class DemoVolunteers {

    private final Publications publications;
    private final Sections sections;
    private final Issues issues;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoVolunteers() {
        this(null, null, null);
    }

    @Inject
    DemoVolunteers(Publications publications, Sections sections, Issues issues) {
        this.publications = publications;
        this.sections = sections;
        this.issues = issues;
    }

    /** What the administrator founds and sets up. */
    PublicationId found() {
        PublicationId id = publications.add(new NewPublication(
                "volunteers",
                "",
                Map.of(
                        Language.EN,
                        new PublicationText(
                                "Letters for Volunteers",
                                "Families Waiting",
                                DemoTexts.whole("volunteers", Language.EN)),
                        Language.FA,
                        new PublicationText(
                                "نامه‌های همراهان",
                                "انجمن خانواده‌های چشم‌به‌راه",
                                DemoTexts.whole("volunteers", Language.FA)))));
        sections.arrange(new ArrangeSections(
                publications.settings(id).seen(),
                List.of(section("Hands wanted", "یاری می‌خواهیم"), section("You asked us", "شما پرسیدید"))));
        publications.changeMasthead(new ChangeMasthead(publications.settings(id).seen(), masthead()));
        return id;
    }

    /** What the editor plans. */
    UUID plan(PublicationId id) {
        return issues.plan(new PlanIssue(
                id,
                issues.nextNumber(id),
                null,
                Map.of(Language.EN, "The first afternoon", Language.FA, "نخستین بعدازظهر")));
    }

    private static Masthead masthead() {
        return new Masthead(
                "volunteers@families-waiting.example",
                "+44 20 7946 0113",
                Frequency.TWICE_A_YEAR,
                Map.of(
                        Language.EN,
                        new MastheadText("Jonas Adler", "Families Waiting\n14 Quince Lane\nDorn", ""),
                        Language.FA,
                        new MastheadText(
                                "یوناس آدلر", "انجمن خانواده‌های چشم‌به‌راه\nکوچهٔ بِه، شمارهٔ ۱۴\nدُرن", "")));
    }

    private static ArrangeSections.Arranged section(String english, String persian) {
        return new ArrangeSections.Arranged(null, Map.of(Language.EN, english, Language.FA, persian));
    }
}
