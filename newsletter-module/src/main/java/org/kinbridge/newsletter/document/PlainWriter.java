package org.kinbridge.newsletter.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** Writes blocks in the syntax of the plain editor. */
final class PlainWriter implements Block.Cases<String> {

    private static final String CONTINUED = "\n  ";

    String write(Document document) {
        return document.blocks().stream()
                .map(block -> speech(block.language(), block.direction()) + block.match(this))
                .collect(Collectors.joining("\n\n"));
    }

    private static String speech(@Nullable Language language, @Nullable Direction direction) {
        String said = Stream.of(
                        language == null ? null : language.tag(), direction == null ? null : direction.attribute())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? "" : "{" + said + "}\n";
    }

    @Override
    public String paragraph(Paragraph paragraph) {
        return PlainInline.write(paragraph.content());
    }

    @Override
    public String heading(Heading heading) {
        return "#".repeat(heading.level()) + " " + PlainInline.write(heading.content());
    }

    @Override
    public String list(ListBlock list) {
        List<String> outline = list.outline();
        return IntStream.range(0, list.items().size())
                .mapToObj(i -> (list.ordered() ? outline.get(i) : "-".repeat(list.level(i) + 1)) + " "
                        + continued(list.items().get(i)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String quotation(Quotation quotation) {
        String words = prefixed("> ", quotation.content());
        return quotation.source() == null ? words : words + "\n>-- " + quotation.source();
    }

    @Override
    public String pullQuote(PullQuote pullQuote) {
        return prefixed(">> ", pullQuote.content());
    }

    @Override
    public String picture(Picture picture) {
        return "[photo: " + picture.mediaId() + "]\ncaption: " + picture.caption() + "\ncredit: " + picture.credit()
                + "\nalt: " + picture.alternativeText();
    }

    @Override
    public String letterPart(LetterPart part) {
        return "@" + part.kind().word() + " " + continued(part.content());
    }

    @Override
    public String table(Table table) {
        String headers = Stream.of(table.headerRow() ? "header row" : "", table.headerColumn() ? "header column" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String rows = table.rows().stream().map(PlainWriter::row).collect(Collectors.joining("\n|-\n"));
        return (headers.isEmpty() ? "[table]" : "[table: " + headers + "]") + "\ncaption: " + table.caption() + "\n"
                + rows;
    }

    private static String row(List<TableCell> row) {
        return row.stream().map(cell -> "| " + continued(cell.content())).collect(Collectors.joining("\n"));
    }

    private static String prefixed(String prefix, List<Inline> content) {
        return prefix + PlainInline.write(content).replace("\n", "\n" + prefix);
    }

    private static String continued(List<Inline> content) {
        return PlainInline.write(content).replace("\n", CONTINUED);
    }
}
