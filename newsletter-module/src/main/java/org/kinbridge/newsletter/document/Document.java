package org.kinbridge.newsletter.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The body of a piece: blocks in reading order, each id used once. May be empty while a piece is being begun. */
public record Document(List<Block> blocks) {

    /** More than any issue needs; keeps one upload from filling the memory. */
    private static final int MOST_BLOCKS = 200_000;

    public Document {
        blocks = List.copyOf(blocks);
        if (blocks.size() > MOST_BLOCKS) {
            throw new InvalidDocument(InvalidDocument.Rule.TOO_LONG, String.valueOf(blocks.size()));
        }
        Set<String> ids = new HashSet<>();
        for (Block block : blocks) {
            if (!ids.add(block.id())) {
                throw new InvalidDocument(InvalidDocument.Rule.BLOCK_ID, block.id());
            }
        }
    }

    public static Document empty() {
        return new Document(List.of());
    }

    @JsonIgnore
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The words alone, blocks apart by an empty line. */
    public String plainText() {
        return blocks.stream()
                .map(Block::plainText)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The photographs in reading order. */
    public List<Picture> pictures() {
        return blocks.stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();
    }

    /** Where a link of a block leads. */
    public record LinkIn(Block block, String href) {}

    /** The links in reading order, also those in notes. */
    public List<LinkIn> links() {
        return blocks.stream()
                .flatMap(block -> BlockInlines.links(block).map(link -> new LinkIn(block, link.href())))
                .toList();
    }

    /** How many notes the piece ends with. */
    public int notes() {
        return (int) blocks.stream()
                .flatMap(BlockInlines::of)
                .filter(Note.class::isInstance)
                .count();
    }
}
