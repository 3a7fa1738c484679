package org.kinbridge.newsletter.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.translation.Alignment.Row;

/** The text of a translation while blocks are put into it and taken out of it. */
final class TranslationDraft {

    private final ByLine byLine;
    private final List<Block> blocks;
    private String title;
    private String lede;

    TranslationDraft(PieceText text) {
        this.title = text.title();
        this.lede = text.lede();
        this.byLine = text.byLine();
        this.blocks = new ArrayList<>(text.document().blocks());
    }

    PieceText text() {
        return new PieceText(title, lede, byLine, new Document(blocks));
    }

    /**
     * Puts in what was typed: instead of what stood there, or after the translation of what stands before it in the source.
     *
     * @param cells by the keys of the source; empty takes out
     * @return the keys in the translation, by those in the source, of what was put in
     */
    Map<String, String> take(Map<String, Optional<Block>> cells, Alignment alignment) {
        Map<String, String> keys = new HashMap<>();
        String before = null;
        for (Row row : alignment.rows()) {
            Segment source = row.source();
            String now = row.translation() == null ? null : row.translation().key();
            if (source != null && cells.containsKey(source.key())) {
                Block typed = cells.get(source.key()).orElse(null);
                now = typed == null ? takeOut(now) : put(source, now, typed, before);
                if (now != null) {
                    keys.put(source.key(), now);
                }
            }
            before = now == null || now.startsWith("#") ? before : now;
        }
        return keys;
    }

    private String put(Segment source, @Nullable String now, Block words, @Nullable String before) {
        if (source.isLine()) {
            setLine(source.key(), words.plainText());
            return source.key();
        }
        int at = now == null ? -1 : indexOf(now);
        if (now != null && at >= 0) {
            blocks.set(at, words.withId(now));
            return now;
        }
        String id = free(source.key());
        blocks.add(before == null ? 0 : indexOf(before) + 1, words.withId(id));
        return id;
    }

    /** Takes a block, or the lede, out; a title stays. */
    @Nullable
    String takeOut(@Nullable String key) {
        if (Segment.LEDE.equals(key)) {
            lede = "";
        } else {
            blocks.removeIf(block -> block.id().equals(key));
        }
        return null;
    }

    private void setLine(String key, String words) {
        if (key.equals(Segment.TITLE)) {
            title = words;
        } else {
            lede = words;
        }
    }

    /** Puts the blocks in this order. @param ids of all blocks */
    void arrange(List<String> ids) {
        blocks.sort(Comparator.comparingInt(block -> ids.indexOf(block.id())));
    }

    private int indexOf(String id) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The id of the source where it is free: whoever reads both texts finds them again. */
    private String free(String wanted) {
        Set<String> used = new HashSet<>();
        blocks.forEach(block -> used.add(block.id()));
        String id = wanted;
        for (int number = 1; used.contains(id); number++) {
            id = "t" + number;
        }
        return id;
    }
}
