package org.kinbridge.newsletter.issue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.CurrentText;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.letter.LetterView;
import org.kinbridge.newsletter.media.PhotographText;

/** What there is to be shown of a placement. */
record PlacedSources(
        Placement placement, @Nullable PlacedSection section, List<CurrentText> all, Map<Language, ShownWords> words) {

    /** What is printed, and what it was translated from, if that is not printed itself. */
    Stream<CurrentText> printed() {
        return Stream.concat(
                words.values().stream().map(ShownWords::text).distinct(),
                all.stream().filter(text -> text.language() == text.source() && !words.containsKey(text.language())));
    }

    PlacedWork placed(Map<UUID, LetterView> cleared, Map<String, Map<Language, PhotographText>> photographs) {
        Map<Language, ShownPiece> shown = new EnumMap<>(Language.class);
        words.forEach((language, found) -> shown.put(language, found.piece(photographs)));
        PieceKind kind = all.isEmpty() ? PieceKind.PAGE : all.get(0).kind();
        boolean written = all.stream().allMatch(CurrentText::writtenHere);
        boolean printable = written || covers(cleared.get(placement.workId()));
        Set<Language> entries = written ? Set.of() : changedEntries();
        return new PlacedWork(
                placement.id(), placement.workId(), kind, placement.onlyIn(), printable, entries, shown, section);
    }

    private boolean covers(@Nullable LetterView letter) {
        return letter != null
                && words.values().stream()
                        .allMatch(found -> found.text().language() == letter.language()
                                && found.text().revision().number() == letter.revision());
    }

    private Set<Language> changedEntries() {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().isRetitled())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
