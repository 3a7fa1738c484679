package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.appeal.AppealView;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.testimony.PublishableTestimony;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The texts of clearances as they stand now: fetched where they are kept, and scanned. */
@ApplicationScoped
class Originals {

    private static final Logger LOG = LoggerFactory.getLogger(Originals.class);

    private final Appeals appeals;
    private final Testimonies testimonies;
    private final CaseCircle circle;
    private final NamesOnFile names;
    private final Scanner scanner;
    private final Vault vault;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Originals() {
        this.appeals = null;
        this.testimonies = null;
        this.circle = null;
        this.names = null;
        this.scanner = null;
        this.vault = null;
    }

    @Inject
    Originals(
            Appeals appeals,
            Testimonies testimonies,
            CaseCircle circle,
            NamesOnFile names,
            Scanner scanner,
            Vault vault) {
        this.appeals = appeals;
        this.testimonies = testimonies;
        this.circle = circle;
        this.names = names;
        this.scanner = scanner;
        this.vault = vault;
    }

    Original of(PieceKey piece) {
        AppealId appeal = piece.appeal();
        if (appeal != null) {
            return ofLetter(appeal);
        }
        TestimonyId id = Objects.requireNonNull(piece.testimony());
        PublishableTestimony testimony = testimonies.publishable(id);
        String title = vault.openText(testimony.file().key(), title(id), piece.title());
        return ofTestimony(testimony, piece.language(), title);
    }

    Original ofLetter(AppealId id) {
        AppealView letter = appeals.view(id);
        return new Original(
                new CaseId(letter.caseId()),
                letter.caseReference(),
                letter.number(),
                letter.letter(),
                false,
                () -> names.forLetter(letter));
    }

    PublishableTestimony testimony(TestimonyId id) {
        return testimonies.publishable(id);
    }

    Original ofTestimony(PublishableTestimony testimony, Language language, String title) {
        return new Original(
                testimony.file(),
                circle.of(testimony.file()).reference().toString(),
                testimony.number(),
                new LetterText(
                        language,
                        "",
                        title,
                        "",
                        testimony.parts().stream()
                                .flatMap(part -> LetterText.paragraphs(part).stream())
                                .toList(),
                        "",
                        List.of(testimony.witness()),
                        List.of()),
                testimony.pseudonymous(),
                () -> names.forTestimony(testimony.file(), testimony.person()));
    }

    PieceKey key(PublishableTestimony testimony, Language language, String title) {
        byte[] sealed = vault.sealText(testimony.file().key(), title(testimony.id()), title);
        return PieceKey.testimony(testimony.id(), testimony.number(), language, sealed);
    }

    Supplier<List<Finding>> scan(Original original) {
        return () -> {
            try {
                return scanner.scan(original);
            } catch (RuntimeException failed) {
                // the message could hold words of the text
                LOG.error(
                        "The scan of a text of case {} failed: {}",
                        original.file(),
                        failed.getClass().getName());
                throw failed;
            }
        };
    }

    private static Place title(TestimonyId id) {
        return new Place("cases.clearance", "title", id.value());
    }
}
