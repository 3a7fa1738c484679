package org.kinbridge.newsletter.translation;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.translation.Alignment.Row;

/** Puts the segments of a source and of its translation beside each other. */
final class Aligning {

    private final List<Segment> source;
    private final Map<String, Segment> translation = new LinkedHashMap<>();
    private final Links links;
    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, String> proposed;
    private final Set<String> beside = new HashSet<>();

    Aligning(List<Segment> source, List<Segment> translation, Links links) {
        this.source = source;
        this.links = links;
        translation.forEach(segment -> this.translation.put(segment.key(), segment));
        source.forEach(segment -> links.ofSource(segment.key())
                .map(LinkRow::block)
                .filter(this.translation::containsKey)
                .ifPresent(block -> linked.put(segment.key(), block)));
        this.proposed = proposed();
        beside.addAll(linked.values());
        beside.addAll(proposed.values());
    }

    Alignment alignment() {
        List<Row> rows = new ArrayList<>();
        Map<String, Row> bySource = new LinkedHashMap<>();
        source.forEach(segment -> bySource.put(segment.key(), row(segment)));
        Map<String, List<Row>> alone = alone();
        rows.addAll(alone.getOrDefault("", List.of()));
        bySource.values().forEach(row -> {
            rows.add(row);
            Segment shown = row.translation();
            rows.addAll(shown == null ? List.of() : alone.getOrDefault(shown.key(), List.of()));
        });
        return new Alignment(rows);
    }

    private Row row(Segment segment) {
        Segment shown = translation.get(linked.getOrDefault(segment.key(), ""));
        LinkRow link = links.ofSource(segment.key()).orElse(null);
        if (link != null && shown != null) {
            boolean holds = links.hold(link, segment.mark(), shown.mark());
            return new Row(
                    segment,
                    shown,
                    holds ? BlockState.CURRENT : BlockState.STALE,
                    holds ? link : links.basis(link, shown.mark()));
        }
        Segment likely = translation.get(proposed.getOrDefault(segment.key(), ""));
        if (likely != null) {
            return isPlaceholder(segment, likely)
                    ? new Row(segment, likely, BlockState.MISSING, null)
                    : new Row(segment, likely, BlockState.PROPOSED, null);
        }
        boolean leftOut = link != null
                && link.reason() == LinkReason.LEFT_OUT
                && link.sourceMark().equals(segment.mark());
        return leftOut
                ? new Row(segment, null, BlockState.LEFT_OUT, link)
                : new Row(segment, null, BlockState.MISSING, null);
    }

    /** A translation that was only begun carries the title of the source. */
    private static boolean isPlaceholder(Segment segment, Segment likely) {
        return segment.isLine() && segment.mark().equals(likely.mark());
    }

    /** What stands in the translation without anything beside it, by the key of what stands before it; empty for the beginning. */
    private Map<String, List<Row>> alone() {
        Map<String, List<Row>> alone = new HashMap<>();
        String before = "";
        for (Segment segment : translation.values()) {
            if (beside.contains(segment.key())) {
                before = segment.key();
            } else {
                alone.computeIfAbsent(before, none -> new ArrayList<>()).add(alone(segment));
            }
        }
        return alone;
    }

    private Row alone(Segment segment) {
        if (links.isOwn(segment.key())) {
            return new Row(null, segment, BlockState.OWN, null);
        }
        LinkRow gone = links.ofBlock(segment.key()).orElse(null);
        return new Row(null, segment, gone == null ? BlockState.UNLINKED : BlockState.LEFT_OVER, gone);
    }

    /** What nobody linked yet: between what is linked, in order, where the forms are alike. */
    private Map<String, String> proposed() {
        Map<String, String> pairs = new HashMap<>();
        List<Segment> gap = new ArrayList<>();
        List<Segment> rest = List.copyOf(translation.values());
        for (Segment segment : source) {
            int at = indexOf(rest, linked.get(segment.key()));
            if (at >= 0) {
                propose(pairs, gap, rest.subList(0, at));
                gap.clear();
                rest = rest.subList(at + 1, rest.size());
            } else if (links.ofSource(segment.key())
                    .filter(link -> link.reason() == LinkReason.LEFT_OUT)
                    .isEmpty()) {
                gap.add(segment);
            }
        }
        propose(pairs, gap, rest);
        return pairs;
    }

    private static int indexOf(List<Segment> segments, @Nullable String key) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void propose(Map<String, String> pairs, List<Segment> gap, List<Segment> between) {
        List<Segment> from =
                gap.stream().filter(one -> !linked.containsKey(one.key())).toList();
        List<Segment> to = between.stream().filter(this::isUnspokenFor).toList();
        int at = 0;
        int beside = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        forms(from), forms(to), new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            while (at < delta.getSource().getPosition()) {
                pairs.put(from.get(at++).key(), to.get(beside++).key());
            }
            at += delta.getSource().size();
            beside += delta.getTarget().size();
        }
        while (at < from.size() && beside < to.size()) {
            pairs.put(from.get(at++).key(), to.get(beside++).key());
        }
    }

    private boolean isUnspokenFor(Segment block) {
        return links.ofBlock(block.key()).isEmpty() && !links.isOwn(block.key());
    }

    private static List<String> forms(List<Segment> segments) {
        return segments.stream().map(Segment::form).toList();
    }
}
