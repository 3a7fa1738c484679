package org.kinbridge.newsletter.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinbridge.core.text.Language;

/** Writes blocks in the syntax of the plain editor. */
final class PlainWriter {

    private static final String CONTINUED = "\n  ";

    String write(Document document) {
        return document.blocks().stream().map(this::block).collect(Collectors.joining("\n\n"));
    }

    private String block(Block block) {
        Language language = block.language();
        return (language == null ? "" : "{" + language.tag() + "}\n") + words(block);
    }

    private String words(Block block) {
        if (block instanceof Paragraph paragraph) {
            return PlainInline.write(paragraph.content());
        } else if (block instanceof Heading heading) {
            return "#".repeat(heading.level()) + " " + PlainInline.write(heading.content());
        } else if (block instanceof ListBlock list) {
            return list(list);
        } else if (block instanceof Quotation quotation) {
            return quotation(quotation);
        } else if (block instanceof PullQuote pull) {
            return prefixed(">> ", pull.content());
        } else if (block instanceof Picture picture) {
            return picture(picture);
        } else if (block instanceof LetterPart part) {
            return "@" + part.kind().word() + " " + continued(part.content());
        }
        throw new IllegalStateException("A block of an unknown type");
    }

    private static String list(ListBlock list) {
        return IntStream.range(0, list.items().size())
                .mapToObj(i -> (list.ordered() ? (i + 1) + ". " : "- ")
                        + continued(list.items().get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String quotation(Quotation quotation) {
        String words = prefixed("> ", quotation.content());
        return quotation.source() == null ? words : words + "\n>-- " + quotation.source();
    }

    private static String picture(Picture picture) {
        StringBuilder lines =
                new StringBuilder("[photo: ").append(picture.mediaId()).append(']');
        lines.append("\ncaption: ").append(picture.caption());
        lines.append("\ncredit: ").append(picture.credit());
        lines.append("\nalt: ").append(picture.alternativeText());
        return lines.toString();
    }

    private static String prefixed(String prefix, List<Inline> content) {
        return prefix + PlainInline.write(content).replace("\n", "\n" + prefix);
    }

    private static String continued(List<Inline> content) {
        return PlainInline.write(content).replace("\n", CONTINUED);
    }
}
