package org.kinbridge.newsletter.issue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.text.Language;

/** The exact revisions that a proof shows, by edition: the pinned ones of a frozen issue, the newest of an open one. */
record ProofedPins(Map<Language, List<PinnedPiece>> pins) {

    static ProofedPins of(Issue issue, IssueDraft draft) {
        return new ProofedPins(
                issue.stage().isPinned()
                        ? issue.editions().stream().collect(Collectors.toMap(Edition::language, Edition::pins))
                        : EditionAssembly.pins(draft));
    }

    List<PinnedPiece> in(Language edition) {
        return pins.getOrDefault(edition, List.of());
    }

    Set<UUID> works() {
        return pins.values().stream()
                .flatMap(List::stream)
                .map(PinnedPiece::work)
                .collect(Collectors.toSet());
    }

    /** Equal for equal revisions under equal titles and ledes in an equal order, and for nothing else. */
    String fingerprint() {
        return FileStore.sha256(new TreeMap<>(pins).toString().getBytes(StandardCharsets.UTF_8));
    }
}
