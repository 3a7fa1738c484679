package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Picture;

/** The pictures of a draft with the captions that stand beside them, on their way into the library. */
final class PastPictures {
    private static final int LONGEST = 1000;

    private final Draft draft;
    private final Map<Integer, KeptReading.KeptPicture> pictures = new HashMap<>();
    private final Function<Shown, String> library;
    private final Map<Integer, List<Integer>> captions = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    /** A picture as it is printed: under this name it stands in the library. */
    record Shown(KeptReading.KeptPicture picture, String name, String caption, Language language) {}

    /** @param library takes a picture in and returns its id */
    PastPictures(Draft draft, List<KeptReading.KeptPicture> pictures, Function<Shown, String> library) {
        this.draft = draft;
        this.library = library;
        pictures.forEach(picture -> this.pictures.put(picture.number(), picture));
        draft.pieces().forEach(this::pair);
    }

    /** None, for a text. */
    static PastPictures none(Draft draft) {
        return new PastPictures(draft, List.of(), shown -> "");
    }

    /** Captions right under a picture belong to it; if there are none, those right over it. */
    private void pair(Segment piece) {
        for (int line = piece.from(); line < piece.to(); line++) {
            if (isPicture(line)) {
                List<Integer> under = captionsFrom(line + 1, piece.to(), 1);
                List<Integer> beside = under.isEmpty() ? captionsFrom(line - 1, piece.from() - 1, -1) : under;
                used.addAll(beside);
                captions.put(line, beside);
            }
        }
    }

    private boolean isPicture(int line) {
        return draft.roleOf(line) == LineRole.PICTURE
                && pictures.containsKey(draft.source().look(line).picture());
    }

    private List<Integer> captionsFrom(int start, int end, int step) {
        List<Integer> found = new ArrayList<>();
        for (int line = start; line != end; line += step) {
            if (draft.source().isBlank(line)) {
                continue;
            }
            if (draft.roleOf(line) != LineRole.CAPTION || used.contains(line)) {
                break;
            }
            found.add(step > 0 ? found.size() : 0, line);
        }
        return found;
    }

    /** Whether the line is printed as the caption of a picture. */
    boolean isUsed(int captionLine) {
        return used.contains(captionLine);
    }

    /** The picture that stands on a line, taken into the library. */
    Optional<Picture> at(int line, String blockId) {
        KeptReading.KeptPicture picture = pictures.get(draft.source().look(line).picture());
        if (picture == null || draft.roleOf(line) != LineRole.PICTURE) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        for (int caption : captions.getOrDefault(line, List.of())) {
            words.append(words.length() > 0 ? " " : "")
                    .append(PrivateData.masked(draft, caption).strip());
        }
        String caption = words.length() > LONGEST ? words.substring(0, LONGEST) : words.toString();
        String alternative = PrivateData.masked(draft, picture.alternativeText());
        String alt = alternative.length() > LONGEST ? alternative.substring(0, LONGEST) : alternative;
        KeptReading.KeptPicture described =
                new KeptReading.KeptPicture(picture.number(), picture.file(), picture.width(), picture.height(), alt);
        Masthead issue = draft.masthead();
        String name = issue.title() + " " + issue.number() + " – " + picture.number() + ".jpg";
        String id = library.apply(new Shown(described, name, caption, issue.language()));
        return Optional.of(new Picture(blockId, id, caption, "", alt));
    }
}
