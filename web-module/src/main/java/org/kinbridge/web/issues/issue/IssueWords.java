package org.kinbridge.web.issues.issue;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.WorkRow;
import org.kinbridge.newsletter.issue.CheckKind;
import org.kinbridge.newsletter.issue.EditionView;
import org.kinbridge.newsletter.issue.Finding;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.PlacedSection;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.SectionView;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.Words;

/** Sentences of the composer that are put together of several parts. */
@Named
@RequestScoped
public class IssueWords {

    /** What is said of the people in a photograph, and not of the words around it. */
    private static final Set<CheckKind> PEOPLE =
            EnumSet.of(CheckKind.PEOPLE_NOT_SAID, CheckKind.CONSENT_MISSING, CheckKind.CONSENT_ENDS_SOON);

    @Inject
    private Words words;

    @Inject
    private Interface userInterface;

    /** What is wrong, in which edition, with which piece. */
    public String finding(Finding finding) {
        Language edition = finding.edition();
        String title = finding.subject().isEmpty() ? words.of("newsroom.untitled") : finding.subject();
        return words.of("issues.check." + finding.kind().name(), isolated(title), edition == null ? "" : name(edition));
    }

    /** Which block it is about: "Block 3: The library on Saturday". */
    public String spot(Finding.Spot spot) {
        return spot.words().isEmpty()
                ? words.of("issues.check.spot", spot.number())
                : words.of("issues.check.spot.named", spot.number(), isolated(spot.words()));
    }

    /** Where it is mended, below the address of the program; empty if no page but this one mends it. @param issue that has it */
    public String address(Finding finding, FiledNumber issue) {
        Finding.Spot spot = finding.spot();
        Language edition = finding.edition();
        if (spot != null && spot.photograph() != null && PEOPLE.contains(finding.kind())) {
            return "/desk/newsroom/media/photograph?id=" + spot.photograph();
        }
        if (finding.work() == null) {
            return finding.kind() == CheckKind.NEWSLETTER_UNNAMED ? settings(issue.publication()) : "";
        }
        String page = finding.kind() == CheckKind.TRANSLATION_STALE ? "translate" : "edit";
        return "/desk/newsroom/work/" + page + "?id=" + finding.work()
                + (spot != null
                        ? "&language=" + spot.language().tag() + "&block=" + spot.block()
                        : edition == null ? "" : "&language=" + edition.tag());
    }

    private static String settings(PublicationId publication) {
        return "/admin/publication" + (publication.equals(PublicationId.FIRST) ? "" : "?publication=" + publication);
    }

    /** "Publish issue 32 in English and Persian". */
    public String publish(IssueView issue) {
        String languages = ListFormatter.getInstance(ULocale.forLocale(userInterface.locale()))
                .format(issue.editions().stream()
                        .map(EditionView::language)
                        .map(this::name)
                        .toList());
        return words.of("issues.publish.named", issue.number(), languages);
    }

    /** A work in a list to choose from: title, kind and languages. */
    public String work(WorkRow row) {
        String title = row.title().isEmpty() ? words.of("newsroom.untitled") : row.title();
        String languages =
                row.versions().stream().map(version -> version.language().tag()).collect(Collectors.joining(", "));
        return isolated(title) + " – " + words.constant("newsroom.kind", row.kind()) + " (" + languages + ")";
    }

    /** The number as readers see it, if it shows more than the running one; empty otherwise. */
    public String shownNumber(IssueNumber number) {
        return number.numbering().countsByYear()
                ? words.of("issues.number.shown", isolated(PublicSite.issueLabel(number, spoken())))
                : "";
    }

    /** A section by its name in the language of the interface, or in another where it has none in that. */
    public String offered(SectionView section) {
        return named(section.names());
    }

    /** The section in which a piece stands; empty for none. */
    public String section(@Nullable PlacedSection section) {
        return section == null ? "" : named(section.names());
    }

    private String named(Map<Language, String> names) {
        String own = names.getOrDefault(spoken(), "");
        return own.isEmpty()
                ? names.values().stream()
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
    }

    private Language spoken() {
        return Language.ofTag(userInterface.locale().toLanguageTag()).orElse(Language.EN);
    }

    public String name(Language language) {
        return words.of("layout.language." + language.tag());
    }

    /** First strong isolate, so that a title in another direction does not turn the sentence around. */
    private static String isolated(String title) {
        return "\u2068" + title + "\u2069";
    }
}
