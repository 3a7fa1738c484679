package org.kinbridge.newsletter.comment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.kinbridge.newsletter.document.Document;

/** Comments on passages of pieces. Whoever may read a piece may comment on it. */
@Boundary
public class Comments {

    private static final int LONGEST = 2000;
    private static final int LONGEST_QUOTATION = 1000;

    private final CommentStore store;
    private final Pieces pieces;
    private final Works works;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Comments() {
        this.store = null;
        this.pieces = null;
        this.works = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Comments(CommentStore store, Pieces pieces, Works works, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.store = store;
        this.pieces = pieces;
        this.works = works;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The newest text with everything that is said about it. @throws org.kinbridge.core.problem.NotFound; AccessDenied */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public CommentSheet sheet(UUID work, Language language) {
        Piece piece = pieces.piece(work, language);
        RevisionView text = works.version(work, language).current();
        Document document = text.text().document();
        Map<UUID, List<CommentView>> said = store.comments(piece.version()).stream()
                .collect(groupingBy(Comment::threadId, mapping(Comment::view, toList())));
        List<String> order = document.blocks().stream().map(block -> block.id()).toList();
        List<ThreadView> threads = store.threads(piece.version()).stream()
                .map(thread -> thread.view(
                        thread.anchor().in(document),
                        mayResolve(thread, piece),
                        said.getOrDefault(thread.id(), List.of())))
                .sorted(Comparator.comparingInt((ThreadView thread) -> placeOf(thread, order))
                        .thenComparingInt(thread -> thread.place().start()))
                .toList();
        return new CommentSheet(text, piece.writtenHere(), threads);
    }

    private static int placeOf(ThreadView thread, List<String> order) {
        int at = order.indexOf(thread.place().block());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** How many comments of a version are open. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public long open(UUID work, Language language) {
        return store.open(pieces.piece(work, language).version());
    }

    /**
     * Begins to speak about a passage; returns the id of the thread. Whoever writes the piece hears of it.
     *
     * @throws InvalidInput for the fields {@code quotation}, if these words are not there, and {@code words}
     * @throws Refused for what came by clearance
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public UUID comment(NewComment wanted) {
        Piece piece = pieces.piece(wanted.work(), wanted.language());
        if (!piece.writtenHere()) {
            throw new Refused("newsroom.problem.lettersStay");
        }
        Document document =
                works.version(wanted.work(), wanted.language()).current().text().document();
        Anchor anchor = Anchor.of(wanted, document);
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.rejectIf(
                wanted.quotation().length() > LONGEST_QUOTATION,
                "quotation",
                "newsroom.problem.tooLong",
                LONGEST_QUOTATION);
        errors.rejectIf(!anchor.isIn(document), "quotation", "comments.error.quotation");
        requireWords(errors, wanted.words());
        CommentThread thread = new CommentThread(piece.version(), anchor, caller.staff(), clock.instant());
        store.add(thread);
        say(thread, piece, wanted.words());
        return thread.id();
    }

    /** Answers. @throws InvalidInput for the field {@code words}; Refused if it was resolved */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void reply(UUID work, Language language, UUID thread, String words) {
        String said = words.strip();
        Piece piece = pieces.piece(work, language);
        CommentThread locked = of(piece, thread);
        requireWords(new InvalidInput.Collector(), said);
        say(locked, piece, said);
    }

    /** @param seen the version that was shown. @throws StaleVersion if something was added since; AccessDenied; Refused */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void resolve(UUID work, Language language, UUID thread, int seen) {
        Piece piece = pieces.piece(work, language);
        settled(piece, thread, seen).resolve(caller.staff(), clock.instant());
        audit("resolve-comment", piece);
    }

    /** As {@link #resolve}, the other way round. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void reopen(UUID work, Language language, UUID thread, int seen) {
        Piece piece = pieces.piece(work, language);
        settled(piece, thread, seen).reopen(clock.instant());
        audit("reopen-comment", piece);
    }

    private CommentThread settled(Piece piece, UUID thread, int seen) {
        CommentThread locked = of(piece, thread);
        if (!mayResolve(locked, piece)) {
            throw new AccessDenied();
        }
        if (locked.version() != seen) {
            throw new StaleVersion();
        }
        return locked;
    }

    private CommentThread of(Piece piece, UUID thread) {
        CommentThread locked = store.locked(thread);
        if (!locked.versionId().equals(piece.version())) {
            throw new NotFound();
        }
        return locked;
    }

    private void say(CommentThread thread, Piece piece, String words) {
        store.add(thread.say(caller.staff(), words, piece.standing().writtenBy(), clock.instant()));
        audit("comment", piece);
    }

    /** Who began it, whose piece it is, and who edits. */
    private boolean mayResolve(CommentThread thread, Piece piece) {
        UUID me = caller.get() instanceof Caller.Staff staff ? staff.account().value() : null;
        return thread.isOf(me) || piece.concerns(me) || caller.has(Role.EDITOR) || caller.has(Role.COORDINATOR);
    }

    private static void requireWords(InvalidInput.Collector errors, String words) {
        errors.rejectIf(words.isEmpty(), "words", "comments.error.words")
                .rejectIf(words.length() > LONGEST, "words", "newsroom.problem.tooLong", LONGEST)
                .throwIfAny();
    }

    private void audit(String action, Piece piece) {
        auditTrail.changed(action, "work", piece.work(), piece.language().tag());
    }
}
