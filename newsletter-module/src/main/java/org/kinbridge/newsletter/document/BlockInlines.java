package org.kinbridge.newsletter.document;

import java.util.List;
import java.util.stream.Stream;

/** What stands in the lines of a block, in reading order; whatever a note or an isolate holds comes in its place. */
final class BlockInlines implements Block.Cases<Stream<Inline>> {

    static Stream<Inline> of(Block block) {
        return block.match(new BlockInlines());
    }

    /** The links among them, also those in notes and isolates. */
    static Stream<Link> links(Block block) {
        return of(block).flatMap(BlockInlines::links);
    }

    private static Stream<Link> links(Inline inline) {
        if (inline instanceof Link link) {
            return Stream.of(link);
        }
        if (inline instanceof Note note) {
            return note.content().stream().flatMap(BlockInlines::links);
        }
        return inline instanceof Isolate isolate
                ? isolate.content().stream().flatMap(BlockInlines::links)
                : Stream.empty();
    }

    @Override
    public Stream<Inline> paragraph(Paragraph paragraph) {
        return paragraph.content().stream();
    }

    @Override
    public Stream<Inline> heading(Heading heading) {
        return heading.content().stream();
    }

    @Override
    public Stream<Inline> list(ListBlock list) {
        return list.items().stream().flatMap(List::stream);
    }

    @Override
    public Stream<Inline> quotation(Quotation quotation) {
        return quotation.content().stream();
    }

    @Override
    public Stream<Inline> pullQuote(PullQuote pullQuote) {
        return pullQuote.content().stream();
    }

    @Override
    public Stream<Inline> picture(Picture picture) {
        return Stream.empty();
    }

    @Override
    public Stream<Inline> letterPart(LetterPart part) {
        return part.content().stream();
    }

    @Override
    public Stream<Inline> table(Table table) {
        return table.rows().stream().flatMap(List::stream).flatMap(cell -> cell.content().stream());
    }
}
