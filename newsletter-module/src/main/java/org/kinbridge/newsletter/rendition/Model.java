package org.kinbridge.newsletter.rendition;

import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Picture;

/** What every template gets: language, direction, the words around, and the markup that the medium adds. */
final class Model {

    /** Another language's version of the page at hand. */
    public record LanguageLink(String tag, String direction, String name, String href, boolean current) {}

    private final Map<String, Object> values = new HashMap<>();

    private Model(Language language) {
        Wording words = Wording.of(language);
        put("lang", language.tag());
        put("dir", language.direction().attribute());
        put("words", words);
        put("t", (TemplateMethodModelEx) arguments -> {
            List<String> texts = new ArrayList<>();
            arguments.forEach(argument -> texts.add(String.valueOf(argument)));
            return words.text(texts.get(0), texts.subList(1, texts.size()).toArray(String[]::new));
        });
        put("styles", Map.of());
        put("medium", "web");
        put("base", "");
        put("languages", List.of());
    }

    static Model in(Language language) {
        return new Model(language);
    }

    /** Title and publisher above each page. */
    Model under(String title, String association) {
        return put("publication", title).put("association", association);
    }

    static Model of(Edition edition) {
        Wording words = Wording.of(edition.language());
        Model model = in(edition.language())
                .under(edition.publicationTitle(), edition.associationName())
                .put("base", edition.base());
        model.put("issueTitle", edition.issueTitle());
        model.put("issn", edition.issn() == null ? "" : edition.issn());
        model.put("issueLabel", words.issue(edition.shownNumber()));
        model.put("dateWords", words.date(edition.publishedOn()));
        model.put("isoDate", edition.publishedOn().toString());
        model.put("coverAlternative", coverAlternative(edition));
        model.put("path", edition.path());
        model.put("amended", !edition.amendments().areNone());
        model.put(
                "corrections",
                edition.amendments().corrections().stream()
                        .map(correction -> CorrectionView.of(correction, edition, words))
                        .toList());
        model.put(
                "withdrawals",
                edition.amendments().withdrawals().stream()
                        .map(withdrawal -> ContentsLine.sentence("withdrawn-from-issue", withdrawal, words))
                        .toList());
        List<PieceView> pieces = edition.pieces().stream()
                .map(piece -> PieceView.of(piece, edition, words))
                .toList();
        model.put("pieces", pieces).put("sections", ContentsSection.of(ContentsLine.of(edition, words)));
        return model.put(
                "imprint", ImprintLine.of(edition.imprint(), edition.associationName(), edition.issn(), words));
    }

    private static String coverAlternative(Edition edition) {
        return edition.pieces().stream()
                .flatMap(piece -> piece.document().pictures().stream())
                .filter(picture -> edition.pictures().containsKey(picture.mediaId()))
                .map(Picture::alternativeText)
                .findFirst()
                .orElse("");
    }

    /** Links to the same page in these languages. */
    Model linkedTo(Collection<Language> languages, Language current, Function<Language, String> address) {
        return put(
                "languages",
                languages.stream()
                        .sorted()
                        .map(each -> new LanguageLink(
                                each.tag(),
                                each.direction().attribute(),
                                each.ownName(),
                                address.apply(each),
                                each == current))
                        .toList());
    }

    Model put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String render(String template) {
        return Templates.render(template, values);
    }
}
