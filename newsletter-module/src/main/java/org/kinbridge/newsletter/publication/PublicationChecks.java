package org.kinbridge.newsletter.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.InvalidDocument;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.post.UnusableAddress;

/** What settings must be like; everything that is wrong is said at once, beside its field. */
final class PublicationChecks {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LINES = 500;
    private static final int LONGEST_ABOUT = 20_000;
    private static final int LONGEST_SECTION = 60;
    private static final int MOST_SECTIONS = 40;

    /** As printed: digits, grouped as one likes, in any script; the plus sign of a country code. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\p{Nd} ()/.-]{4,40}");

    /** What can stand in an address and be told on the telephone. */
    private static final Pattern WORD = Pattern.compile("(?=.{2,30}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final int SHORTEST_TELEPHONE = 4;
    private static final String TOO_LONG = "newsroom.problem.tooLong";

    private final InvalidInput.Collector errors = new InvalidInput.Collector();

    private PublicationChecks() {}

    /** Titles, publisher, ISSN and the pages about it. */
    static void of(ChangePublication change) {
        PublicationChecks checks = new PublicationChecks();
        if (!change.seen().publication().equals(PublicationId.FIRST)) {
            checks.title(change.texts());
        }
        checks.names(change.issn(), change.texts());
        checks.errors.throwIfAny();
    }

    /** @param taken words that stand in addresses already */
    static void of(NewPublication founded, Set<String> taken) {
        PublicationChecks checks = new PublicationChecks();
        checks.errors.rejectIf(!WORD.matcher(founded.word()).matches(), "word", "publication.problem.word");
        checks.errors.rejectIf(taken.contains(founded.word()), "word", "publication.problem.wordTaken");
        checks.title(founded.texts());
        checks.names(founded.issn(), founded.texts());
        checks.errors.throwIfAny();
    }

    static void of(ChangeAbout change) {
        PublicationChecks checks = new PublicationChecks();
        change.texts().forEach(checks::about);
        checks.errors.throwIfAny();
    }

    static void of(Masthead masthead) {
        PublicationChecks checks = new PublicationChecks();
        checks.errors.rejectIf(
                !masthead.email().isEmpty() && !isEmail(masthead.email()), "email", "publication.problem.email");
        checks.errors.rejectIf(
                !masthead.telephone().isEmpty() && !isTelephone(masthead.telephone()),
                "telephone",
                "publication.problem.telephone");
        masthead.texts().forEach((language, text) -> {
            String field = language.tag() + ".";
            checks.length(field + "responsibleEditor", text.responsibleEditor(), LONGEST_LINE);
            checks.length(field + "address", text.address(), LONGEST_LINES);
            checks.length(field + "rights", text.rights(), LONGEST_LINES);
        });
        checks.errors.throwIfAny();
    }

    /** @param languages those of the newsletter: a section has a name in each */
    static void of(ArrangeSections change, Set<Language> languages) {
        PublicationChecks checks = new PublicationChecks();
        checks.errors.rejectIf(
                change.sections().size() > MOST_SECTIONS, "sections", "publication.problem.sections", MOST_SECTIONS);
        languages.forEach(language -> checks.names(change.sections(), language));
        checks.errors.throwIfAny();
    }

    /** Said beside the first title that could be written. */
    private void title(Map<Language, PublicationText> texts) {
        errors.rejectIf(texts.isEmpty(), Language.values()[0].tag() + ".title", "publication.problem.noTitle");
    }

    private void names(String issn, Map<Language, PublicationText> texts) {
        errors.rejectIf(!issn.isEmpty() && !Issn.isValid(issn.toUpperCase(Locale.ROOT)), "issn", "issues.problem.issn");
        texts.forEach(this::text);
    }

    private void names(List<ArrangeSections.Arranged> sections, Language language) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            String field = "sections[" + i + "]." + language.tag();
            String name = sections.get(i).names().getOrDefault(language, "");
            errors.rejectIf(name.isEmpty(), field, "publication.problem.section.name");
            length(field, name, LONGEST_SECTION);
            errors.rejectIf(
                    !name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT)),
                    field,
                    "publication.problem.section.twice");
        }
    }

    private void text(Language language, PublicationText text) {
        String field = language.tag() + ".";
        errors.rejectIf(text.title().isEmpty(), field + "title", "issues.problem.publicationTitle");
        length(field + "title", text.title(), LONGEST_LINE);
        errors.rejectIf(text.associationName().isEmpty(), field + "associationName", "issues.problem.associationName");
        length(field + "associationName", text.associationName(), LONGEST_LINE);
        about(language, text.about());
    }

    private void about(Language language, String typed) {
        String field = language.tag() + ".about";
        length(field, typed, LONGEST_ABOUT);
        try {
            Document about = PlainEditor.parse(typed);
            errors.rejectIf(
                    about.blocks().stream().anyMatch(PublicationChecks::belongsInPieces),
                    field,
                    "publication.problem.about");
        } catch (InvalidDocument refused) {
            errors.reject(
                    field,
                    "newsroom.problem.document." + refused.rule().name().toLowerCase(Locale.ROOT),
                    refused.words());
        }
    }

    /** A photograph needs the consent of the people in it, and a letter its clearance: both are asked for pieces only. */
    private static boolean belongsInPieces(Block block) {
        return block instanceof Picture || block instanceof LetterPart;
    }

    private void length(String field, String text, int longest) {
        errors.rejectIf(text.length() > longest, field, TOO_LONG, longest);
    }

    private static boolean isEmail(String typed) {
        try {
            return EmailAddress.of(typed).value().equalsIgnoreCase(typed);
        } catch (UnusableAddress refused) {
            return false;
        }
    }

    private static boolean isTelephone(String typed) {
        return TELEPHONE.matcher(typed).matches()
                && typed.codePoints().filter(Character::isDigit).count() >= SHORTEST_TELEPHONE;
    }
}
