package org.kinbridge.newsletter.article;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;

/** Writing: whatever changes the words of a language version, each save a revision of its own. */
@Boundary
public class Writing {

    private final Revisions revisions;
    private final Thinning thinning;
    private final Signing signing;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Writing() {
        this.revisions = null;
        this.thinning = null;
        this.signing = null;
        this.auditTrail = null;
    }

    @Inject
    Writing(Revisions revisions, Thinning thinning, Signing signing, AuditTrail auditTrail) {
        this.revisions = revisions;
        this.thinning = thinning;
        this.signing = signing;
        this.auditTrail = auditTrail;
    }

    /**
     * Saves what was typed as the next revision, unless somebody saved since it was opened.
     *
     * @throws InvalidInput with a message for each field that cannot be saved
     * @throws Refused if it is a letter, published or retracted
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public SaveOutcome save(SaveText typed) {
        LanguageVersion version = revisions.opened(typed.work(), typed.language());
        TextRevision current = revisions.newest(version);
        ByLineForm byLine = signing.signed(typed.byLine(), current.text().byLine(), typed.language());
        PieceText text = TypedText.read(typed.signedBy(byLine), current.text().document());
        return new Saving(version, current).save(text, typed.basedOn(), revisions.savedBy());
    }

    /**
     * Saves what stands in the editor as the next revision, unless somebody else saved since it was opened. What the same sitting
     * saved before is no conflict: its answer may have been lost on the way.
     *
     * @throws InvalidInput with a message for each field that cannot be saved
     * @throws Refused if it is a letter, published or retracted
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public SaveOutcome write(SaveManuscript typed) {
        LanguageVersion version = revisions.opened(typed.work(), typed.language());
        TextRevision current = revisions.newest(version);
        ByLineForm byLine =
                signing.signed(typed.manuscript().byLine(), current.text().byLine(), typed.language());
        PieceText text = TypedText.read(typed.manuscript().signedBy(byLine));
        return new Saving(version, current)
                .save(text, typed.basedOn(), revisions.savedBy().in(typed.sitting()));
    }

    /**
     * Makes the words of an earlier revision the newest, as a revision of its own; the state goes back as for any save.
     *
     * @param seen number of the newest revision that was seen
     * @return the number of the new revision; the newest one's, if it says the same already
     * @throws StaleVersion if somebody saved since; Refused if it is a letter, published or retracted
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public int restore(UUID work, Language language, int number, int seen) {
        LanguageVersion version = revisions.opened(work, language);
        if (version.latestRevision() != seen) {
            throw new StaleVersion();
        }
        PieceText wanted = revisions.of(version, number).text();
        if (!wanted.equals(revisions.of(version, seen).text())) {
            revisions.append(version, wanted, revisions.savedBy());
            auditTrail.changed("restore-text", "work", work, language.tag() + " " + number);
        }
        return version.latestRevision();
    }

    /**
     * Puts a block in the place of another, as a revision of its own.
     *
     * @param instead the block as it was shown
     * @param with under the same id
     * @return the number of the new revision
     * @throws StaleVersion if the block says something else by now; Refused if it is a letter, published or retracted
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public int replace(UUID work, Language language, Block instead, Block with) {
        LanguageVersion version = revisions.opened(work, language);
        PieceText text = revisions.newest(version).text();
        List<Block> blocks = new ArrayList<>(text.document().blocks());
        int at = blocks.indexOf(instead);
        if (at < 0 || !instead.id().equals(with.id())) {
            throw new StaleVersion();
        }
        blocks.set(at, with);
        revisions.append(
                version,
                new PieceText(text.title(), text.lede(), text.byLine(), new Document(blocks)),
                revisions.savedBy());
        auditTrail.changed("replace-block", "work", work, language.tag() + " " + version.latestRevision());
        return version.latestRevision();
    }

    /** One save, while everybody else who wants to save this version waits. */
    private final class Saving {

        private final LanguageVersion version;
        private final TextRevision current;

        Saving(LanguageVersion version, TextRevision current) {
            this.version = version;
            this.current = current;
        }

        SaveOutcome save(PieceText text, int basedOn, SavedBy by) {
            RevisionView now = current.view();
            boolean goesOn = current.isOf(by);
            if (text.equals(now.text())) {
                return new SaveOutcome.Saved(now.number());
            }
            if (basedOn != now.number() && !goesOn) {
                return new SaveOutcome.Conflict(now);
            }
            revisions.append(version, text, by);
            if (!goesOn) {
                thinning.thin(version);
            }
            audit(by, goesOn);
            return new SaveOutcome.Saved(version.latestRevision());
        }

        /** What the editor saves by itself is written down once for each sitting; the revisions say the rest. */
        private void audit(SavedBy by, boolean goesOn) {
            boolean asked = by.sitting() == null || !by.sitting().byItself();
            if (asked || !goesOn) {
                String which = version.language().tag() + " " + version.latestRevision();
                auditTrail.changed("save-text", "work", version.work().id(), which);
            }
        }
    }
}
