package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinbridge.core.text.ContactData;
import org.kinbridge.core.text.Language;

/** Finds private contact data in the lines that will be published, and masks what was not expressly kept. */
final class PrivateData {
    private static final Map<Language, Map<ContactData.Kind, String>> MASKS = Map.of(
            Language.EN,
                    masks(
                            "[e-mail address not printed]",
                            "[account name not printed]",
                            "[document number not printed]",
                            "[address not printed]",
                            "[telephone number not printed]"),
            Language.FA,
                    masks(
                            "[نشانی رایانامه چاپ نمی‌شود]",
                            "[نام کاربری چاپ نمی‌شود]",
                            "[شمارهٔ مدرک چاپ نمی‌شود]",
                            "[نشانی چاپ نمی‌شود]",
                            "[شمارهٔ تلفن چاپ نمی‌شود]"),
            Language.FR,
                    masks(
                            "[adresse électronique non imprimée]",
                            "[nom de compte non imprimé]",
                            "[numéro de document non imprimé]",
                            "[adresse non imprimée]",
                            "[numéro de téléphone non imprimé]"),
            Language.SQ,
                    masks(
                            "[adresa elektronike nuk botohet]",
                            "[emri i llogarisë nuk botohet]",
                            "[numri i dokumentit nuk botohet]",
                            "[adresa nuk botohet]",
                            "[numri i telefonit nuk botohet]"));

    private PrivateData() {}

    /** A place that holds private data. */
    record Place(ContactSpot spot, ContactData.Kind kind) {}

    private static Map<ContactData.Kind, String> masks(
            String mail, String handle, String document, String street, String telephone) {
        return Map.of(
                ContactData.Kind.EMAIL,
                mail,
                ContactData.Kind.HANDLE,
                handle,
                ContactData.Kind.DOCUMENT_NUMBER,
                document,
                ContactData.Kind.STREET_ADDRESS,
                street,
                ContactData.Kind.TELEPHONE,
                telephone);
    }

    /** Those of the places that will be published: in pieces and in the contents list, lines left out excepted. */
    static List<Place> published(Draft draft, List<Place> places) {
        return places.stream()
                .filter(place -> isPublished(draft, place.spot().line()))
                .toList();
    }

    /** The published places about which nothing was decided yet. */
    static List<Place> open(Draft draft, List<Place> places) {
        return published(draft, places).stream()
                .filter(place -> !draft.decisions().containsKey(place.spot()))
                .toList();
    }

    private static boolean isPublished(Draft draft, int line) {
        SegmentKind kind = draft.partOf(line).kind();
        return (kind.isPiece() || kind == SegmentKind.CONTENTS) && draft.roleOf(line) != LineRole.LEFT_OUT;
    }

    /** Every place in a source. */
    static List<Place> everywhere(SourceLines source) {
        List<Place> places = new ArrayList<>();
        for (int line = 0; line < source.size(); line++) {
            places.addAll(inLine(line, source.get(line)));
        }
        return List.copyOf(places);
    }

    static List<Place> inLine(int line, String text) {
        return ContactData.find(text).stream()
                .map(found -> new Place(new ContactSpot(line, found.start(), found.end()), found.kind()))
                .toList();
    }

    /** A line as it may be published. */
    static String masked(Draft draft, int line) {
        String text = draft.source().get(line);
        StringBuilder out = new StringBuilder(text);
        List<Place> places = inLine(line, text);
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            ContactDecision decision = draft.decisions().get(place.spot());
            if (decision == null || !decision.keep()) {
                out.replace(place.spot().start(), place.spot().end(), mask(draft, place.kind()));
            }
        }
        return out.toString();
    }

    /** Words that an editor typed: whatever is private in them is masked, unless it was kept where it stands in the source. */
    static String masked(Draft draft, String typed) {
        StringBuilder out = new StringBuilder(typed);
        List<ContactData.Found> all = ContactData.find(typed);
        for (int i = all.size() - 1; i >= 0; i--) {
            ContactData.Found found = all.get(i);
            if (!isKept(draft, typed.substring(found.start(), found.end()))) {
                out.replace(found.start(), found.end(), mask(draft, found.kind()));
            }
        }
        return out.toString();
    }

    private static boolean isKept(Draft draft, String words) {
        return draft.decisions().entrySet().stream()
                .anyMatch(e -> e.getValue().keep()
                        && draft.source()
                                .get(e.getKey().line())
                                .substring(e.getKey().start(), e.getKey().end())
                                .equals(words));
    }

    private static String mask(Draft draft, ContactData.Kind kind) {
        return MASKS.getOrDefault(draft.masthead().language(), Map.of()).getOrDefault(kind, "[…]");
    }
}
