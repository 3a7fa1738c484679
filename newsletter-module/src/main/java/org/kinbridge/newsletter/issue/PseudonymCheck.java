package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.contributor.RealNames;
import org.kinbridge.newsletter.contributor.SignedText;
import org.kinbridge.newsletter.document.DocumentJson;

/**
 * Finds pieces under a pseudonym in which the name behind it is to be read. The names stay where they are sealed; only a
 * coordinator, who may open them, learns that it is so: for anybody else the answer would be a way of guessing the name.
 */
@ApplicationScoped
class PseudonymCheck {

    private final RealNames realNames;
    private final CurrentCaller caller;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PseudonymCheck() {
        this.realNames = null;
        this.caller = null;
    }

    @Inject
    PseudonymCheck(RealNames realNames, CurrentCaller caller) {
        this.realNames = realNames;
        this.caller = caller;
    }

    /** One finding for each piece and edition; none for whoever is not a coordinator. */
    List<Finding> of(IssueDraft draft) {
        if (!caller.has(Role.COORDINATOR)) {
            return List.of();
        }
        Map<SignedText, Finding> texts = new HashMap<>();
        List<SignedText> asked = new ArrayList<>();
        draft.editions().stream().sorted().forEach(edition -> draft.worksIn(edition)
                .forEach(work -> work.in(edition).ifPresent(piece -> {
                    if (piece.byLine() instanceof ByLine.Pseudonym pseudonym && pseudonym.contributor() != null) {
                        SignedText text = new SignedText(pseudonym.contributor(), edition, words(piece));
                        asked.add(text);
                        texts.put(text, new Finding(CheckKind.PSEUDONYM_BETRAYED, edition, work.work(), piece.title()));
                    }
                })));
        return asked.isEmpty()
                ? List.of()
                : realNames.namingTheirAuthor(asked).stream()
                        .map(texts::get)
                        .distinct()
                        .toList();
    }

    /** What readers see, hear or follow: as they read it, and with alternative texts and the addresses of links. */
    private static String words(ShownPiece piece) {
        return String.join(
                "\n\n",
                piece.title(),
                piece.lede(),
                piece.byLine().printed(),
                piece.document().plainText(),
                DocumentJson.write(piece.document()));
    }
}
