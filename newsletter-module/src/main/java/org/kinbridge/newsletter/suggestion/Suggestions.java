package org.kinbridge.newsletter.suggestion;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.Piece;
import org.kinbridge.newsletter.article.Pieces;
import org.kinbridge.newsletter.article.RevisionView;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.comparison.ComparedBlock;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.PlainEditor;

/** Editors suggest other words for a block; whoever writes the piece takes or leaves them. */
@Boundary
public class Suggestions {

    private static final int LONGEST_NOTE = 1000;

    private final SuggestionStore store;
    private final Pieces pieces;
    private final Works works;
    private final Writing writing;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Suggestions() {
        this.store = null;
        this.pieces = null;
        this.works = null;
        this.writing = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Suggestions(
            SuggestionStore store,
            Pieces pieces,
            Works works,
            Writing writing,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.store = store;
        this.pieces = pieces;
        this.works = works;
        this.writing = writing;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is and was suggested for a version. @throws NotFound; AccessDenied for others' pieces */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public List<SuggestionView> of(UUID work, Language language) {
        Piece piece = pieces.piece(work, language);
        Document document = text(piece).text().document();
        return store.of(piece.version()).stream()
                .map(suggestion -> view(suggestion, piece, document))
                .toList();
    }

    /** A block as text to begin a suggestion from. @throws NotFound if it is not in the newest text */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public String words(UUID work, Language language, String block) {
        Block now = block(text(pieces.piece(work, language)), block);
        return PlainEditor.toText(new Document(List.of(now))).strip();
    }

    /**
     * Suggests other words; returns the id. Whoever writes the piece hears of it.
     *
     * @throws InvalidInput for the fields {@code words} and {@code why}
     * @throws StaleVersion if the block changed since it was shown
     * @throws Refused for what nobody may change now
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public UUID suggest(NewSuggestion wanted) {
        Piece piece = writable(pieces.piece(wanted.work(), wanted.language()));
        RevisionView newest = text(piece);
        Block now = block(newest, wanted.block());
        Block shown = block(works.revision(wanted.work(), wanted.language(), wanted.seen()), wanted.block());
        if (!shown.equals(now)) {
            throw new StaleVersion();
        }
        new InvalidInput.Collector()
                .rejectIf(wanted.why().length() > LONGEST_NOTE, "why", "newsroom.problem.tooLong", LONGEST_NOTE)
                .throwIfAny();
        Suggestion suggestion = new Suggestion(
                piece.version(),
                new Suggestion.Based(now, newest.number()),
                SuggestedBlock.read(wanted.words(), now),
                wanted.why(),
                new Suggestion.Made(
                        caller.staff(), clock.instant(), piece.standing().writtenBy()));
        store.add(suggestion);
        audit("suggest", piece);
        return suggestion.id();
    }

    /**
     * Takes it: the block says what was suggested, in a revision of its own.
     *
     * @param seen the version that was shown
     * @return the number of the new revision
     * @throws StaleVersion if somebody decided meanwhile, or the block says something else by now
     * @throws Refused for one's own suggestion, and for what nobody may change now
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public int accept(UUID work, Language language, UUID id, int seen) {
        Piece piece = writable(pieces.piece(work, language));
        Suggestion suggestion = seen(piece, id, seen);
        if (suggestion.isOf(me())) {
            throw new Refused("suggestions.refused.own");
        }
        suggestion.decide(SuggestionState.ACCEPTED, caller.staff().name(), clock.instant());
        audit("accept-suggestion", piece);
        return writing.replace(work, language, suggestion.base(), suggestion.proposed());
    }

    /** Leaves it, or takes back one's own. @throws StaleVersion if somebody decided meanwhile; AccessDenied */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void reject(UUID work, Language language, UUID id, int seen) {
        Piece piece = pieces.piece(work, language);
        Suggestion suggestion = seen(piece, id, seen);
        if (!mayReject(suggestion, piece)) {
            throw new AccessDenied();
        }
        suggestion.decide(SuggestionState.REJECTED, caller.staff().name(), clock.instant());
        audit("reject-suggestion", piece);
    }

    private SuggestionView view(Suggestion suggestion, Piece piece, Document document) {
        SuggestionState state = suggestion.state(document);
        ComparedBlock compared = ComparedBlock.of(suggestion.base(), suggestion.proposed(), piece.language());
        return new SuggestionView(
                suggestion.id(),
                suggestion.version(),
                suggestion.block(),
                state,
                compared.language(),
                compared.direction(),
                compared.passages(),
                compared.change() == ComparedBlock.Change.RESHAPED,
                suggestion.why(),
                suggestion.byName(),
                suggestion.madeAt(),
                suggestion.decidedByName(),
                suggestion.decidedAt(),
                state == SuggestionState.OPEN && piece.writable() && !suggestion.isOf(me()),
                state.isOpen() && mayReject(suggestion, piece));
    }

    private boolean mayReject(Suggestion suggestion, Piece piece) {
        return piece.writable() || suggestion.isOf(me());
    }

    private Suggestion seen(Piece piece, UUID id, int seen) {
        Suggestion suggestion = store.locked(id);
        if (!suggestion.versionId().equals(piece.version())) {
            throw new NotFound();
        }
        if (suggestion.version() != seen) {
            throw new StaleVersion();
        }
        return suggestion;
    }

    private RevisionView text(Piece piece) {
        return works.version(piece.work(), piece.language()).current();
    }

    private static Block block(RevisionView revision, String id) {
        return revision.text().document().blocks().stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Piece writable(Piece piece) {
        if (!piece.writable()) {
            throw new Refused("suggestions.refused.fixed");
        }
        return piece;
    }

    private @Nullable UUID me() {
        return caller.get() instanceof Caller.Staff staff ? staff.account().value() : null;
    }

    private void audit(String action, Piece piece) {
        auditTrail.changed(action, "work", piece.work(), piece.language().tag());
    }
}
