package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** Reads a PDF by its structure tree (ISO 32000-1, 14.7): headings, paragraphs, captions and figures say what they are. */
final class TaggedPdf {
    private static final int DEEPEST = 200;
    private static final Set<String> INLINE = Set.of(
            "Span", "Link", "Quote", "Reference", "Em", "Strong", "Code", "BibEntry", "Annot", "Ruby", "Warichu");

    private final LineSheet sheet;
    private final BiConsumer<ScannedPage.Placed, String> picture;
    private final Map<COSDictionary, Integer> pageOf = new IdentityHashMap<>();
    private final Map<Long, List<Glyph>> words = new HashMap<>();
    private final Map<Long, ScannedPage.Placed> pictures = new HashMap<>();
    private final Set<Long> used = new HashSet<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private int page = 1;
    private Look look = Look.PLAIN;
    private String item = "";

    TaggedPdf(
            PDDocument document,
            List<ScannedPage> pages,
            LineSheet sheet,
            BiConsumer<ScannedPage.Placed, String> picture) {
        this.sheet = sheet;
        this.picture = picture;
        int number = 0;
        for (PDPage one : document.getPages()) {
            pageOf.put(one.getCOSObject(), ++number);
        }
        for (ScannedPage scanned : pages) {
            for (Glyph glyph : scanned.glyphs) {
                if (glyph.mark() >= 0) {
                    words.computeIfAbsent(key(scanned.number, glyph.mark()), k -> new ArrayList<>())
                            .add(glyph);
                }
            }
            scanned.pictures.stream()
                    .filter(placed -> placed.mark() >= 0)
                    .forEach(placed -> pictures.put(key(scanned.number, placed.mark()), placed));
        }
    }

    private static long key(int page, int mark) {
        return ((long) page << 32) | mark;
    }

    /** Whether the tree speaks of most of the words; a tree that does not is worth less than the look of the pages. */
    static boolean isWorthIt(PDDocument document, List<ScannedPage> pages) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        long all = pages.stream().mapToLong(scanned -> scanned.glyphs.size()).sum();
        long marked = pages.stream()
                .flatMap(scanned -> scanned.glyphs.stream())
                .filter(glyph -> glyph.mark() >= 0)
                .count();
        return root != null && all > 0 && marked * 10 >= all * 7;
    }

    /** @return whether most marked words were reached from the tree */
    boolean write(PDStructureTreeRoot root) {
        children(root, 0);
        flush();
        long reached = used.stream()
                .mapToLong(k -> words.getOrDefault(k, List.of()).size())
                .sum();
        long all = words.values().stream().mapToLong(List::size).sum();
        return reached * 10 >= all * 8;
    }

    private void children(PDStructureNode node, int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(Unreadable.Why.TOO_MUCH);
        }
        @Nullable PDPage own = node instanceof PDStructureElement element ? element.getPage() : null;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element(element, depth + 1);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage of = reference.getPage() != null ? reference.getPage() : own;
                marked(of, reference.getMCID());
            } else if (kid instanceof Integer mark) {
                marked(own, mark);
            }
        }
    }

    private void marked(@Nullable PDPage of, int mark) {
        int number = of == null ? page : pageOf.getOrDefault(of.getCOSObject(), page);
        long key = key(number, mark);
        if (!used.add(key)) {
            return;
        }
        List<Glyph> found = words.get(key);
        if (found != null) {
            if (number != page) {
                glyphs.add(new Glyph("\n", 0, -1, 0, 0, false, false, -1));
            }
            glyphs.addAll(found);
        }
        page = number;
        ScannedPage.Placed placed = pictures.get(key);
        if (placed != null && found == null) {
            flush();
            picture.accept(placed, "");
        }
    }

    private void element(PDStructureElement element, int depth) {
        String type = element.getStandardStructureType();
        if (type == null || INLINE.contains(type)) {
            children(element, depth);
            return;
        }
        flush();
        Look before = look;
        if (type.equals("Figure")) {
            figure(element, depth);
        } else {
            look = lookOf(type, look);
            item = type.equals("LI") ? "• " : item;
            children(element, depth);
        }
        flush();
        look = before;
        item = type.equals("LI") ? "" : item;
    }

    private static Look lookOf(String type, Look around) {
        if (type.matches("H[1-6]?")) {
            return around.heading(type.length() == 1 ? 1 : type.charAt(1) - '0', true);
        }
        return switch (type) {
            case "TOC", "TOCI" -> around.used(Use.CONTENTS);
            case "Caption" -> around.used(Use.CAPTION);
            case "TD", "TH" -> around.use() == Use.TEXT ? around.used(Use.CELL) : around;
            case "Title" -> around.used(Use.TITLE);
            default -> around;
        };
    }

    /** The pictures of a figure with its alternative text; words inside it, such as a caption, stay words. */
    private void figure(PDStructureElement element, int depth) {
        String alternative = element.getAlternateDescription() == null ? "" : element.getAlternateDescription();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                element(inner, depth + 1);
                continue;
            }
            PDPage of = kid instanceof PDMarkedContentReference reference && reference.getPage() != null
                    ? reference.getPage()
                    : element.getPage();
            int mark = kid instanceof PDMarkedContentReference reference
                    ? reference.getMCID()
                    : kid instanceof Integer i ? i : -1;
            int number = of == null ? page : pageOf.getOrDefault(of.getCOSObject(), page);
            ScannedPage.Placed placed = pictures.get(key(number, mark));
            if (placed != null && used.add(key(number, mark))) {
                page = number;
                picture.accept(placed, alternative);
            } else if (mark >= 0) {
                marked(of, mark);
            }
        }
    }

    /** What was gathered becomes one paragraph. Its lines follow each other as they were drawn. */
    private void flush() {
        if (glyphs.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        Paragraph letters = new Paragraph();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            boolean apart = !line.isEmpty()
                    && Math.abs(glyph.y() - line.get(0).y())
                            > 0.6f * Math.max(glyph.size(), line.get(0).size());
            if (apart || glyph.text().equals("\n")) {
                append(text, line);
                line = new ArrayList<>();
            }
            if (!glyph.text().equals("\n")) {
                line.add(glyph);
                letters.add(
                        glyph.text(),
                        new Paragraph.Type(Math.round(glyph.size() * 2) / 2f, glyph.bold(), glyph.italic()));
            }
        }
        append(text, line);
        glyphs = new ArrayList<>();
        boolean listed = !item.isEmpty() && look.use() == Use.TEXT && !look.isHeading();
        boolean marked = text.toString().strip().matches("(?s)^(?:[-–—•*▪►▸·■●○◦‣]|\\(?\\p{Nd}{1,3}[.)]).*");
        sheet.add((listed && !marked ? item : "") + text.toString().strip(), letters.look(look.onPage(page)));
        item = listed ? "" : item;
    }

    private static void append(StringBuilder text, List<Glyph> line) {
        if (line.isEmpty()) {
            return;
        }
        String words = VisualOrder.text(line);
        int last = text.length() - 1;
        boolean soft = last > 0
                && (text.charAt(last) == '\u00AD' || text.charAt(last) == '\u2010' || text.charAt(last) == '-')
                && Character.isLowerCase(text.charAt(last - 1))
                && !words.isEmpty()
                && Character.isLowerCase(words.codePointAt(0));
        if (soft) {
            text.setLength(last);
        } else if (text.length() > 0) {
            text.append(' ');
        }
        text.append(words);
    }
}
