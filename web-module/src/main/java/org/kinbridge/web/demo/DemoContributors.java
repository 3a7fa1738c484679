package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.contributor.ContributorChoice;
import org.kinbridge.newsletter.contributor.ContributorDescription;
import org.kinbridge.newsletter.contributor.ContributorKind;
import org.kinbridge.newsletter.contributor.ContributorText;
import org.kinbridge.newsletter.contributor.Contributors;
import org.kinbridge.newsletter.contributor.RealNames;
import org.kinbridge.newsletter.contributor.Site;

/** Invented people who sign pieces: two of the association, one of another site, and a pseudonym. */
@ApplicationScoped
class DemoContributors {

    private final Contributors contributors;
    private final RealNames realNames;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoContributors() {
        this.contributors = null;
        this.realNames = null;
    }

    @Inject
    DemoContributors(Contributors contributors, RealNames realNames) {
        this.contributors = contributors;
        this.realNames = realNames;
    }

    /** What the editor puts on the list; returns the pseudonym. */
    UUID add() {
        add(
                ContributorKind.STAFF,
                Site.none(),
                new ContributorText(
                        "Teodor Vane",
                        "Teodor Vane opened the tracing desk with one telephone line, and has read every letter that came since."),
                new ContributorText(
                        "تئودور وانه",
                        "تئودور وانه میز جست‌وجو را با یک خط تلفن گشود و از آن پس هر نامه‌ای را که رسیده خوانده است."));
        add(
                ContributorKind.STAFF,
                Site.none(),
                new ContributorText(
                        "Mirela Kodra", "Mirela Kodra listens on Thursdays, and writes down what may be told."),
                new ContributorText(
                        "میرلا کودرا", "میرلا کودرا پنج‌شنبه‌ها گوش می‌دهد و آنچه را که گفتنی است می‌نویسد."));
        add(
                ContributorKind.SITE,
                new Site("OpenArchives.example", "https://openarchives.example"),
                new ContributorText(
                        "Johanna Lindqvist",
                        "Johanna Lindqvist studies what the absence of a certificate costs those who wait."),
                new ContributorText(
                        "یوهانا لیندکویست",
                        "یوهانا لیندکویست می‌پژوهد که نبودِ یک گواهی برای چشم‌به‌راهان چه بهایی دارد."));
        return add(
                ContributorKind.PSEUDONYM,
                Site.none(),
                new ContributorText("Sarvenaz of the lake", "Writes from a place that is not named here."),
                new ContributorText("سروناز دریاچه", "از جایی می‌نویسد که این‌جا نامش نمی‌آید."));
    }

    /** What the coordinator alone knows. */
    void seal(UUID pseudonym) {
        realNames.keep(contributors.contributor(pseudonym).seen(), "Parinoush Garmrudi\nپری‌نوش گرم‌رودی");
    }

    /** The by-line as it is chosen from the list; as it stands for whoever is not on it. */
    ByLineForm chosen(ByLineForm byLine, Language language) {
        return contributors.choices(language).stream()
                .filter(choice -> choice.byLine().name().equals(byLine.name()))
                .findFirst()
                .map(ContributorChoice::byLine)
                .orElse(byLine);
    }

    private UUID add(ContributorKind kind, Site site, ContributorText english, ContributorText persian) {
        return contributors.add(
                kind, new ContributorDescription(site, Map.of(Language.EN, english, Language.FA, persian)));
    }
}
