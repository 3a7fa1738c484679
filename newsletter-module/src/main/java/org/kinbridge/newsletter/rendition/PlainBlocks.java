package org.kinbridge.newsletter.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Heading;
import org.kinbridge.newsletter.document.Inline;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.LetterPartKind;
import org.kinbridge.newsletter.document.Link;
import org.kinbridge.newsletter.document.ListBlock;
import org.kinbridge.newsletter.document.Note;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.document.PullQuote;
import org.kinbridge.newsletter.document.Quotation;
import org.kinbridge.newsletter.document.Table;

/** The body of a piece as plain text, its notes numbered and listed at the end. */
final class PlainBlocks implements Block.Cases<String> {

    private final Wording words;
    private final List<String> notes = new ArrayList<>();

    private PlainBlocks(Wording words) {
        this.words = words;
    }

    static String text(Document document, Wording words) {
        PlainBlocks blocks = new PlainBlocks(words);
        List<String> texts = new ArrayList<>(
                document.blocks().stream().map(block -> block.match(blocks)).toList());
        if (!blocks.notes.isEmpty()) {
            texts.add(words.text("notes") + "\n" + String.join("\n", blocks.notes));
        }
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return line(paragraph.content()) + addresses(paragraph.content());
    }

    @Override
    public String heading(Heading heading) {
        return line(heading.content());
    }

    @Override
    public String list(ListBlock list) {
        List<String> signs = list.signs();
        return IntStream.range(0, list.items().size())
                .mapToObj(i -> signs.get(i) + line(list.items().get(i)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String quotation(Quotation quotation) {
        String quoted = line(quotation.content());
        return quotation.source() == null ? quoted : quoted + "\n— " + quotation.source();
    }

    /** Set large beside the text, it only repeats. */
    @Override
    public String pullQuote(PullQuote pullQuote) {
        return "";
    }

    @Override
    public String picture(Picture picture) {
        return picture.plainText().isEmpty() ? "" : "[" + picture.plainText() + "]";
    }

    @Override
    public String letterPart(LetterPart part) {
        String label = label(part.kind());
        return label.isEmpty() ? line(part.content()) : label + ": " + line(part.content());
    }

    @Override
    public String table(Table table) {
        Stream<String> rows = table.rows().stream().map(row -> row.stream()
                .map(cell -> line(cell.content()).replace('\n', ' '))
                .collect(Collectors.joining(" | ")));
        return Stream.concat(Stream.of(table.caption()).filter(caption -> !caption.isEmpty()), rows)
                .collect(Collectors.joining("\n"));
    }

    private String label(LetterPartKind kind) {
        return switch (kind) {
            case ADDRESSEE -> words.text("letter-to");
            case SUBJECT -> words.text("letter-subject");
            case COPY_TO -> words.text("letter-copy-to");
            case SALUTATION, BODY, CLOSING, SIGNATORY -> "";
        };
    }

    private String line(List<Inline> content) {
        StringBuilder line = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Note note) {
                String mark = "[" + words.number(notes.size() + 1) + "]";
                notes.add(mark + " " + note.plainText() + addresses(note.content()));
                line.append(mark);
            } else {
                line.append(inline.plainText());
            }
        }
        return line.toString();
    }

    private static String addresses(List<? extends Inline> content) {
        return content.stream()
                .filter(Link.class::isInstance)
                .map(link -> "\n<" + ((Link) link).href() + ">")
                .collect(Collectors.joining());
    }
}
