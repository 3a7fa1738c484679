package org.kinbridge.newsletter.contributor;

import java.util.Map;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.ContactData;
import org.kinbridge.core.text.Language;

/**
 * What everybody in the newsroom may know of a contributor. All of it is for print.
 *
 * @param texts by language; those that are missing are empty
 */
public record ContributorDescription(Site site, Map<Language, ContributorText> texts) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_BIOGRAPHY = 1200;

    public ContributorDescription {
        texts = Map.copyOf(texts);
    }

    /** @throws InvalidInput naming {@code site}, {@code link}, {@code <language>.name} or {@code <language>.biography} */
    void check(ContributorKind kind) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        checkSite(errors, kind);
        errors.rejectIf(
                texts.values().stream().allMatch(text -> text.name().isEmpty()),
                Language.values()[0].tag() + ".name",
                "contributors.problem.name");
        texts.forEach((language, text) -> checkText(errors, language, text));
        errors.throwIfAny();
    }

    private void checkSite(InvalidInput.Collector errors, ContributorKind kind) {
        boolean external = kind == ContributorKind.SITE;
        errors.rejectIf(external && site.name().isEmpty(), "site", "contributors.problem.site")
                .rejectIf(external && !site.hasSafeLink(), "link", "contributors.problem.link")
                .rejectIf(!external && !site.isEmpty(), "site", "contributors.problem.siteOfOthers")
                .rejectIf(site.name().length() > LONGEST_NAME, "site", "newsroom.problem.tooLong", LONGEST_NAME)
                .rejectIf(site.link().length() > LONGEST_LINK, "link", "newsroom.problem.tooLong", LONGEST_LINK);
    }

    private void checkText(InvalidInput.Collector errors, Language language, ContributorText text) {
        String name = language.tag() + ".name";
        String biography = language.tag() + ".biography";
        errors.rejectIf(text.name().length() > LONGEST_NAME, name, "newsroom.problem.tooLong", LONGEST_NAME)
                .rejectIf(
                        text.name().isEmpty() && !text.biography().isEmpty(), name, "contributors.problem.nameMissing")
                .rejectIf(
                        text.biography().length() > LONGEST_BIOGRAPHY,
                        biography,
                        "newsroom.problem.tooLong",
                        LONGEST_BIOGRAPHY)
                .rejectIf(!ContactData.find(text.biography()).isEmpty(), biography, "contributors.problem.contact");
    }
}
