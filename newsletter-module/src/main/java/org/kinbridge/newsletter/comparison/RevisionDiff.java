package org.kinbridge.newsletter.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.comparison.ComparedBlock.Change;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Picture;

/** Two documents block by block: a block keeps its id while it is edited, so it is known again wherever it stands. */
final class RevisionDiff {

    private final Language language;
    private final Map<String, Block> older;
    private final Map<String, Block> newer;
    private final Set<String> stayed;
    private final List<ComparedBlock> blocks = new ArrayList<>();

    private RevisionDiff(Document older, Document newer, Language language) {
        this.language = language;
        this.older = byId(older);
        this.newer = byId(newer);
        this.stayed = stayed(common(this.older, this.newer), common(this.newer, this.older));
    }

    /** The blocks in the order of the newer document; what was deleted stands where it stood. */
    static List<ComparedBlock> between(Document older, Document newer, Language language) {
        RevisionDiff diff = new RevisionDiff(older, newer, language);
        diff.merge();
        return List.copyOf(diff.blocks);
    }

    /** What is common in the order of both stayed; the rest of what is in both has moved. */
    private static Set<String> stayed(List<String> before, List<String> after) {
        Set<String> stayed = new HashSet<>(before);
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            delta.getSource().getLines().forEach(stayed::remove);
            delta.getTarget().getLines().forEach(stayed::remove);
        }
        return stayed;
    }

    private void merge() {
        List<Block> before = List.copyOf(older.values());
        int at = 0;
        for (Block block : newer.values()) {
            if (stayed.contains(block.id())) {
                while (!before.get(at).id().equals(block.id())) {
                    addIfDeleted(before.get(at++));
                }
                at++;
            }
            add(block);
        }
        before.subList(at, before.size()).forEach(this::addIfDeleted);
    }

    private void addIfDeleted(Block block) {
        if (!newer.containsKey(block.id())) {
            blocks.add(compared(Change.DELETED, block, WordDiff.between(words(block), "", languageOf(block))));
        }
    }

    private void add(Block block) {
        Block before = older.get(block.id());
        String words = before == null ? "" : words(before);
        blocks.add(compared(change(before, block), block, WordDiff.between(words, words(block), languageOf(block))));
    }

    private static Change change(@Nullable Block before, Block after) {
        if (before == null) {
            return Change.INSERTED;
        }
        if (before.equals(after)) {
            return Change.SAME;
        }
        return words(before).equals(words(after)) ? Change.RESHAPED : Change.REWORDED;
    }

    private ComparedBlock compared(Change change, Block block, List<Passage> passages) {
        boolean inBoth = older.containsKey(block.id()) && newer.containsKey(block.id());
        Language own = languageOf(block);
        return new ComparedBlock(
                change,
                inBoth && !stayed.contains(block.id()),
                own,
                block.shownDirection().orElse(own.direction()),
                passages);
    }

    /** A photograph is told by its words too: by what it shows to those who cannot see it. */
    private static String words(Block block) {
        return block instanceof Picture picture
                ? Stream.of(picture.caption(), picture.credit(), picture.alternativeText())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"))
                : block.plainText();
    }

    private Language languageOf(Block block) {
        return Objects.requireNonNullElse(block.language(), language);
    }

    private static List<String> common(Map<String, Block> of, Map<String, Block> with) {
        return of.keySet().stream().filter(with::containsKey).toList();
    }

    private static Map<String, Block> byId(Document document) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        document.blocks().forEach(block -> blocks.put(block.id(), block));
        return blocks;
    }
}
