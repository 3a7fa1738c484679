package org.kinbridge.newsletter.translation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.Manuscript;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.SaveManuscript;
import org.kinbridge.newsletter.article.SaveOutcome;
import org.kinbridge.newsletter.article.Sitting;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.translation.Alignment.Row;

/**
 * Translating block by block. Whatever changes words is a revision saved by {@link Writing}; what is said about blocks is kept
 * beside the revisions and never changed.
 */
@Boundary
public class Translating {

    private final Pairs pairs;
    private final LinkStore store;
    private final Writing writing;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Translating() {
        this.pairs = null;
        this.store = null;
        this.writing = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Translating(
            Pairs pairs, LinkStore store, Writing writing, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.pairs = pairs;
        this.store = store;
        this.writing = writing;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Saves what was typed as one revision; each block now translates its source as that was shown.
     *
     * @return how many blocks
     * @throws org.kinbridge.core.problem.InvalidInput naming the field of each block that cannot be taken
     * @throws StaleVersion if somebody else saves at this moment; Refused for what nobody may change now; AccessDenied
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public int translate(TranslateBlocks wanted) {
        Pair pair = pairs.pair(wanted.work(), wanted.language());
        Map<String, Optional<Block>> cells = TypedCells.read(wanted.blocks(), pair.alignment());
        put(pair, cells);
        return cells.size();
    }

    /** A block that needs no translating, a photograph or a name, comes over as it is. @throws StaleVersion if it changed since it was shown */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void takeOver(SeenBlock seen) {
        Pair pair = pairs.pair(seen.work(), seen.language());
        Segment source = Objects.requireNonNull(missing(pair, seen).source());
        put(pair, Map.of(seen.key(), Optional.of(spoken(source, pair))));
    }

    /** Words that stay in the language of the source say so. */
    private static Block spoken(Segment source, Pair pair) {
        Language language = source.language(pair.source().language());
        boolean own = source.isLine() || source.words().isBlank() || language == pair.language();
        return source.block().withLanguage(own ? null : language);
    }

    /** The translation of a changed block holds as it is: the change was minor. @throws StaleVersion if it changed again since it was shown */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void waive(SeenBlock seen) {
        Pair pair = judged(seen);
        Row row = seen(pair, seen, BlockState.STALE);
        say(pair, LinkReason.WAIVED, row.source(), row.translation());
        audit("waive-change", pair);
    }

    /** The translation does without this block, as long as that stays as it is. @throws StaleVersion if it changed since it was shown */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void leaveOut(SeenBlock seen) {
        Pair pair = judged(seen);
        say(pair, LinkReason.LEFT_OUT, missing(pair, seen).source(), null);
        audit("leave-out-block", pair);
    }

    /**
     * Somebody has looked at blocks that were written before they were linked, and says that each translates the one beside it.
     *
     * @throws StaleVersion if one of them changed since it was shown
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void confirm(UUID work, Language language, List<SeenPair> belong) {
        Pair pair = judged(work, language);
        belong.forEach(wanted -> {
            SeenBlock seen = new SeenBlock(work, language, wanted.source(), wanted.sourceMark());
            Row row = seen(pair, seen, BlockState.PROPOSED);
            Segment translation = row.translation();
            if (translation == null
                    || !translation.key().equals(wanted.block())
                    || !translation.mark().equals(wanted.mark())) {
                throw new StaleVersion();
            }
            say(pair, LinkReason.CONFIRMED, row.source(), translation);
        });
        audit("link-translation", pair);
    }

    /** A block of the translation stands there alone, on purpose. @throws StaleVersion if it changed since it was shown */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void keep(SeenBlock seen) {
        Pair pair = judged(seen);
        say(pair, LinkReason.OWN, null, alone(pair, seen));
        audit("keep-block", pair);
    }

    /** A block of the translation goes, as its source did; earlier revisions keep it. @throws StaleVersion if it changed since it was shown */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void takeOut(SeenBlock seen) {
        Pair pair = pairs.pair(seen.work(), seen.language());
        TranslationDraft draft = draft(pair);
        draft.takeOut(alone(pair, seen).key());
        save(pair, draft.text());
    }

    /** Puts the blocks of the translation in the order that the source has now. @throws StaleVersion if somebody else saves at this moment */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void arrange(UUID work, Language language) {
        Pair pair = pairs.pair(work, language);
        TranslationDraft draft = draft(pair);
        draft.arrange(pair.alignment().blocksInOrder());
        save(pair, draft.text());
    }

    private Pair judged(SeenBlock seen) {
        return judged(seen.work(), seen.language());
    }

    private Pair judged(UUID work, Language language) {
        Pair pair = pairs.pair(work, language);
        if (!pair.begun().editable()) {
            throw new AccessDenied(); // somebody else's
        }
        return pair;
    }

    private static Row missing(Pair pair, SeenBlock seen) {
        return seen(pair, seen, BlockState.MISSING);
    }

    private static Row seen(Pair pair, SeenBlock seen, BlockState state) {
        return pair.alignment()
                .ofSource(seen.key())
                .filter(row -> row.state() == state)
                .filter(row -> row.source() != null && row.source().mark().equals(seen.mark()))
                .orElseThrow(StaleVersion::new);
    }

    private static Segment alone(Pair pair, SeenBlock seen) {
        return pair.alignment()
                .ofBlock(seen.key())
                .filter(row -> row.source() == null)
                .map(Row::translation)
                .filter(segment -> segment.mark().equals(seen.mark()))
                .orElseThrow(StaleVersion::new);
    }

    private static Segment source(Pair pair, String key) {
        return pair.alignment().ofSource(key).map(Row::source).orElseThrow(StaleVersion::new);
    }

    private static TranslationDraft draft(Pair pair) {
        return new TranslationDraft(pair.begun().current().text());
    }

    /** @param cells by the keys of the source; empty takes out */
    private void put(Pair pair, Map<String, Optional<Block>> cells) {
        TranslationDraft draft = draft(pair);
        Map<String, String> keys = draft.take(cells, pair.alignment());
        save(pair, draft.text());
        Map<String, Segment> now =
                Segment.of(draft.text()).stream().collect(Collectors.toMap(Segment::key, Function.identity()));
        keys.forEach((source, block) -> say(pair, LinkReason.TRANSLATED, source(pair, source), now.get(block)));
    }

    private void save(Pair pair, PieceText text) {
        VersionView version = pair.begun();
        Manuscript manuscript =
                new Manuscript(text.title(), text.lede(), ByLineForm.of(text.byLine()), text.document());
        SaveOutcome outcome = writing.write(new SaveManuscript(
                version.work(),
                pair.language(),
                version.current().number(),
                manuscript,
                new Sitting(UUID.randomUUID(), false)));
        if (outcome instanceof SaveOutcome.Conflict) {
            throw new StaleVersion();
        }
    }

    private void say(Pair pair, LinkReason reason, @Nullable Segment source, @Nullable Segment translation) {
        store.add(new BlockLink(
                pair.between(), new BlockLink.Said(reason, source, translation), caller.staff(), clock.instant()));
    }

    private void audit(String action, Pair pair) {
        auditTrail.changed(action, "work", pair.source().work(), pair.language().tag());
    }
}
