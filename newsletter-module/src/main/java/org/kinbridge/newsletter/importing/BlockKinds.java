package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kinbridge.newsletter.extraction.Use;

/** What each block is by its own looks and its neighbours, before any thought of where pieces begin. */
final class BlockKinds {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^[\\s\\-–—|]*(?:page|p\\.|صفحه|صفحهٔ|faqe|faqja)?\\s*\\p{Nd}{1,3}[\\s\\-–—|]*(?:/\\s*\\p{Nd}{1,3})?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "[(\\[](?:photo|foto|عکس|image|picture)\\s?[:/ ].{2,40}[)\\]]\\.?$", Pattern.CASE_INSENSITIVE);

    private final List<Block> blocks;
    private final Names names;
    private final BylineSigns bylines;
    private final BlockKind[] kinds;
    private final boolean structured;
    private final float bodySize;

    /** The looks of a block. */
    enum BlockKind {
        TEXT,
        HEADING,
        /** A short line that the structure of its file does not call a heading. */
        LINE,
        BYLINE,
        BYLINE_AT_START,
        CAPTION,
        CONTACT,
        PICTURE,
        SEPARATOR,
        RUNNING,
        COLOPHON
    }

    BlockKinds(List<Block> blocks, Names names) {
        this.blocks = blocks;
        this.names = names;
        this.bylines = new BylineSigns(names);
        this.kinds = new BlockKind[blocks.size()];
        this.structured = isStructured(blocks);
        this.bodySize = bodySize(blocks);
        Map<String, List<Integer>> repeated = repeatedLines();
        for (Block block : blocks) {
            kinds[block.index()] = alone(block);
        }
        repeated.values().forEach(this::markRepeated);
        for (Block block : blocks) {
            kinds[block.index()] = amongNeighbours(block);
        }
    }

    BlockKind of(int index) {
        return kinds[index];
    }

    boolean is(int index, BlockKind kind) {
        return index >= 0 && index < kinds.length && kinds[index] == kind;
    }

    /** At least two headings of one level: then a line without a level is none. */
    private static boolean isStructured(List<Block> blocks) {
        Map<Integer, Integer> levels = new HashMap<>();
        blocks.stream().filter(b -> b.look().isHeading()).forEach(b -> levels.merge(b.level(), 1, Integer::sum));
        return levels.values().stream().anyMatch(count -> count >= 2);
    }

    private static float bodySize(List<Block> blocks) {
        Map<Float, Integer> words = new HashMap<>();
        blocks.stream()
                .filter(b -> b.look().size() > 0)
                .forEach(b -> words.merge(b.look().size(), b.words(), Integer::sum));
        return words.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private BlockKind alone(Block block) {
        if (block.isPicture()) {
            return BlockKind.PICTURE;
        }
        if (block.isSeparator()) {
            return BlockKind.SEPARATOR;
        }
        if (PAGE_NUMBER.matcher(block.text()).matches()) {
            return BlockKind.RUNNING;
        }
        if (ContactLines.isContact(block.text())) {
            return BlockKind.CONTACT;
        }
        if (block.isGivenHeading()) {
            return BlockKind.HEADING;
        }
        if (isCaption(block) || block.look().use() == Use.CAPTION) {
            return BlockKind.CAPTION;
        }
        if (block.look().isHeading()) {
            return BlockKind.HEADING;
        }
        BlockKind shortLine = structured ? BlockKind.LINE : BlockKind.HEADING;
        return block.looksLikeHeading() ? shortLine : BlockKind.TEXT;
    }

    private static boolean isCaption(Block block) {
        String bare = block.text().replaceAll("^[\\s(\\[▲▼►◄↑↓←→]+", "");
        boolean sign = !block.text().isEmpty() && "▲▼►◄".indexOf(block.text().charAt(0)) >= 0;
        return block.words() <= 45
                && (sign
                        || Phrases.of("caption-label").labels(bare)
                        || (block.isShort()
                                && CREDIT_AT_END.matcher(block.text()).find()));
    }

    private Map<String, List<Integer>> repeatedLines() {
        Map<String, List<Integer>> all = new HashMap<>();
        for (Block block : blocks) {
            if (block.isShort() && block.words() >= 2) {
                all.computeIfAbsent(DIGITS.matcher(block.folded()).replaceAll("0"), key -> new ArrayList<>(1))
                        .add(block.index());
            }
        }
        all.values().removeIf(where -> where.size() < 2);
        return all;
    }

    /** Short lines that stand twice next to each other are captions; those that come back on every page run along with it. */
    private void markRepeated(List<Integer> where) {
        Block first = blocks.get(where.get(0));
        if (!isUndecided(first.index()) || first.isGivenHeading()) {
            return;
        }
        boolean exact = where.stream().allMatch(i -> blocks.get(i).folded().equals(first.folded()));
        for (int k = 0; k < where.size(); k++) {
            int i = where.get(k);
            boolean beside =
                    (k > 0 && where.get(k - 1) == i - 1) || (k + 1 < where.size() && where.get(k + 1) == i + 1);
            if (exact && beside) {
                kinds[i] = BlockKind.CAPTION;
            }
        }
        boolean spread = where.size() >= 3 && (where.get(where.size() - 1) - where.get(0)) * 3 >= blocks.size();
        boolean telling = MastheadReader.isTelling(first.text());
        if (!names.isSigned(first.text()) && ((spread && (!exact || telling)) || (!exact && telling))) {
            where.stream().filter(this::isUndecided).forEach(i -> kinds[i] = BlockKind.RUNNING);
        }
    }

    private BlockKind amongNeighbours(Block block) {
        BlockKind own = kinds[block.index()];
        if (!isUndecided(block.index())) {
            return own;
        }
        if (isBesidePicture(block)) {
            return BlockKind.CAPTION;
        }
        boolean said = block.look().use() == Use.BYLINE && block.isShort();
        if (said || isByline(block)) {
            return followsHeading(block.index()) ? BlockKind.BYLINE_AT_START : BlockKind.BYLINE;
        }
        if (block.words() <= 60 && Phrases.of("colophon").beginning(block.folded())) {
            return BlockKind.COLOPHON;
        }
        return own;
    }

    private boolean isUndecided(int i) {
        return kinds[i] == BlockKind.HEADING || kinds[i] == BlockKind.TEXT || kinds[i] == BlockKind.LINE;
    }

    /** Under a picture stands its caption: a short line, or one set smaller or in italics; over it only the latter. */
    private boolean isBesidePicture(Block block) {
        int i = block.index();
        boolean under = is(i - 1, BlockKind.PICTURE);
        boolean over = is(i + 1, BlockKind.PICTURE) && !under;
        if (block.look().isHeading() || block.words() > 45 || !(under || over) || bylines.isLabelled(block)) {
            return false;
        }
        boolean smaller = block.look().size() > 0 && block.look().size() < 0.94f * bodySize;
        boolean set = smaller || block.look().italic();
        boolean name = names.isSigned(block.text());
        return smaller
                || set && !name
                || (under && structured && !name && block.isShort() && kinds[i] == BlockKind.LINE);
    }

    private boolean isByline(Block block) {
        if (!block.isShort() || block.words() > 12) {
            return false;
        }
        if (block.isMarkedHeading() && !bylines.isLabelled(block)) {
            return false;
        }
        return Phrases.of("byline-staff").contains(block.folded())
                || bylines.isLabelled(block)
                || bylines.isDashed(block)
                || (bylines.isLabelledByForm(block) && standsWhereNamesStand(block))
                || (names.isSigned(block.text()) && standsWhereNamesStand(block));
    }

    private boolean standsWhereNamesStand(Block block) {
        int i = block.index();
        if (i == 0 || standsOverText(block) || (i + 1 < blocks.size() && bylines.isLabelled(blocks.get(i + 1)))) {
            return false;
        }
        Block before = blocks.get(i - 1);
        boolean afterText = (kinds[i - 1] == BlockKind.TEXT || kinds[i - 1] == BlockKind.LINE) && before.endsSentence();
        boolean afterCaption = kinds[i - 1] == BlockKind.CAPTION
                || kinds[i - 1] == BlockKind.RUNNING
                || kinds[i - 1] == BlockKind.PICTURE;
        return afterText
                || afterCaption
                || followsHeading(i)
                        && !MastheadReader.isTelling(before.text())
                        && i + 1 < blocks.size()
                        && blocks.get(i + 1).isParagraph();
    }

    /** Nearer to the text under it than to the text over it: a headline, as a name at the end of a piece is not. */
    private boolean standsOverText(Block block) {
        boolean next = block.index() + 1 < blocks.size();
        int gapUnder = next ? blocks.get(block.index() + 1).blanksBefore() : Integer.MAX_VALUE;
        boolean cased = block.text().chars().anyMatch(Character::isUpperCase);
        return !followsHeading(block.index())
                && block.blanksBefore() > gapUnder
                && (!cased || block.blanksBefore() >= 2);
    }

    private boolean followsHeading(int i) {
        return i > 0 && kinds[i - 1] == BlockKind.HEADING && blocks.get(i - 1).words() > 0;
    }
}
