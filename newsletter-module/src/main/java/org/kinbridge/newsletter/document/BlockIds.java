package org.kinbridge.newsletter.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of blocks: their form, and how they survive an edit in an editor that does not show them. */
final class BlockIds {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");
    private static final String NONE = "0";

    private BlockIds() {}

    static void requireForm(String id) {
        if (!FORM.matcher(id).matches()) {
            throw new InvalidDocument(InvalidDocument.Rule.BLOCK_ID, id);
        }
    }

    /**
     * Gives each block the id of the earlier block with the same content; a changed block takes the id of the block of its type
     * that stood in its gap; what is left gets a new id.
     */
    static List<Block> carriedOver(List<Block> blocks, Document earlier) {
        Map<Block, Queue<String>> byContent = new HashMap<>();
        earlier.blocks().forEach(block -> byContent
                .computeIfAbsent(block.withId(NONE), same -> new ArrayDeque<>())
                .add(block.id()));
        String[] ids = new String[blocks.size()];
        for (int i = 0; i < ids.length; i++) {
            Queue<String> same = byContent.get(blocks.get(i).withId(NONE));
            ids[i] = same == null || same.isEmpty() ? "" : same.remove();
        }
        fillGaps(blocks, ids, earlier);
        return named(blocks, ids, earlier);
    }

    /** Between two blocks that were found again, the ones that were not are taken for each other in order, type by type. */
    private static void fillGaps(List<Block> blocks, String[] ids, Document earlier) {
        Set<String> kept = new HashSet<>(List.of(ids));
        Map<String, List<Block>> gapAfter = new HashMap<>();
        String anchor = "";
        for (Block block : earlier.blocks()) {
            if (kept.contains(block.id())) {
                anchor = block.id();
            } else {
                gapAfter.computeIfAbsent(anchor, first -> new ArrayList<>()).add(block);
            }
        }
        anchor = "";
        for (int i = 0; i < ids.length; i++) {
            if (!ids[i].isEmpty()) {
                anchor = ids[i];
            } else {
                ids[i] = takenFrom(
                        gapAfter.getOrDefault(anchor, new ArrayList<>()),
                        blocks.get(i).getClass());
            }
        }
    }

    private static String takenFrom(List<Block> gap, Class<?> type) {
        for (Block candidate : gap) {
            if (candidate.getClass() == type) {
                gap.remove(candidate);
                return candidate.id();
            }
        }
        return "";
    }

    private static List<Block> named(List<Block> blocks, String[] ids, Document earlier) {
        Set<String> used = new HashSet<>(List.of(ids));
        earlier.blocks().forEach(block -> used.add(block.id()));
        List<Block> named = new ArrayList<>(ids.length);
        int number = 1;
        for (int i = 0; i < ids.length; i++) {
            if (ids[i].isEmpty()) {
                while (used.contains("b" + number)) {
                    number++;
                }
                ids[i] = "b" + number++;
            }
            named.add(blocks.get(i).withId(ids[i]));
        }
        return named;
    }

    /** A block that is still without its id. */
    static String none() {
        return NONE;
    }

    static Document document(Collection<Block> blocks, Document earlier) {
        return new Document(carriedOver(List.copyOf(blocks), earlier));
    }
}
