package org.kinbridge.cases.family;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The row of each key: parents above children, couples and siblings in one row. A bond that contradicts those before it
 * decides nothing; the firmer ones come first.
 */
final class Generations {

    private final Map<String, String> leaders = new HashMap<>();

    /** How many rows below its leader a key stands. */
    private final Map<String, Integer> offsets = new HashMap<>();

    private final Map<String, Integer> tops = new HashMap<>();

    Generations(List<String> keys, List<TreeLayout.Link> links) {
        keys.forEach(key -> {
            leaders.put(key, key);
            offsets.put(key, 0);
        });
        links.stream().sorted(Comparator.comparing(TreeLayout.Link::bond)).forEach(this::join);
        keys.forEach(key -> tops.merge(leader(key), offset(key), Math::min));
    }

    private void join(TreeLayout.Link link) {
        String above = leader(link.from());
        String below = leader(link.to());
        if (!above.equals(below)) {
            int shift = offset(link.from()) + link.down() - offset(link.to());
            leaders.put(below, above);
            offsets.put(below, shift);
        }
    }

    private String leader(String key) {
        String next = leaders.getOrDefault(key, key);
        return next.equals(key) ? key : leader(next);
    }

    private int offset(String key) {
        String next = leaders.getOrDefault(key, key);
        int own = offsets.getOrDefault(key, 0);
        return next.equals(key) ? own : own + offset(next);
    }

    /** From 0 at the top of everybody who is bound to this one. */
    int row(String key) {
        return offset(key) - tops.getOrDefault(leader(key), 0);
    }

    /** Whether the rows are as this bond wants them. */
    boolean fits(TreeLayout.Link link) {
        return row(link.to()) - row(link.from()) == link.down();
    }
}
