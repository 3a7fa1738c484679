package org.kinbridge.newsletter.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the main text of a Word document (ECMA-376): paragraphs with the level of their style, pictures where they stand,
 * text boxes after the paragraph that holds them. Headers, footers and deleted words are no part of it.
 */
final class DocxReader implements Xml.Handler {
    private static final Set<String> SKIPPED = Set.of(
            "Fallback",
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "commentRangeStart");

    private final Archive archive;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> outside = new java.util.HashSet<>();
    private final LineSheet sheet = new LineSheet();
    private final Deque<Open> open = new ArrayDeque<>();
    private String alternativeText = "";
    private int page = 1;
    private int cells;
    private int contents;
    private boolean inText;

    /** A paragraph that is being read; text boxes open one inside another. */
    private static final class Open {
        private final Paragraph words = new Paragraph();
        private final List<Runnable> after = new ArrayList<>();
        private @Nullable String style;
        private @Nullable String runStyle;
        private @Nullable Float size;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private boolean inRun;
        private int outline = -1;
        private @Nullable String number;
        private String numberLevel = "0";
        private @Nullable String link;
    }

    private DocxReader(Archive archive) {
        this.archive = archive;
        this.styles = DocxStyles.read(archive);
        this.numbering = DocxNumbering.read(archive);
    }

    static Extraction read(byte[] bytes) {
        try (Archive archive = Archive.open(bytes)) {
            DocxReader reader = new DocxReader(archive);
            reader.readRelations();
            Xml.read(archive.read("word/document.xml"), reader);
            return reader.sheet.finish(SourceFormat.DOCX);
        }
    }

    private void readRelations() {
        if (archive.has("word/_rels/document.xml.rels")) {
            Xml.read(archive.read("word/_rels/document.xml.rels"), new Relations());
        }
    }

    /** Which part a picture's id names; what lies outside of the file is never fetched. */
    private final class Relations implements Xml.Handler {
        @Override
        public boolean start(Xml xml) {
            if (xml.name().equals("Relationship")) {
                String id = xml.attributeOr("Id", "");
                targets.put(id, xml.attributeOr("Target", ""));
                if (xml.attributeOr("TargetMode", "").equals("External")) {
                    outside.add(id);
                }
            }
            return true;
        }

        @Override
        public void end(Xml xml) {
            // values are attributes
        }

        @Override
        public void text(String words) {
            // values are attributes
        }
    }

    @Override
    public boolean start(Xml xml) {
        if (SKIPPED.contains(xml.name())) {
            return false;
        }
        switch (xml.name()) {
            case "p" -> open.push(new Open());
            case "tbl" -> cells++;
            case "docPartGallery" -> contents += xml.attributeOr("val", "").contains("Table of Contents") ? 1 : 0;
            case "bookmarkStart" -> sheet.anchor(xml.attributeOr("name", ""));
            case "docPr" -> alternativeText = xml.attributeOr("descr", "");
            case "blip" -> picture(xml.attribute("embed"), xml.attribute("link"));
            case "imagedata" -> picture(xml.attribute("id"), null);
            case "footnoteReference", "endnoteReference" -> sheet.lose(Loss.Kind.FOOTNOTES, 0);
            case "lastRenderedPageBreak" -> page++;
            default -> inParagraph(xml);
        }
        return true;
    }

    private void inParagraph(Xml xml) {
        Open here = open.peek();
        if (here == null) {
            return;
        }
        switch (xml.name()) {
            case "pStyle" -> here.style = xml.attribute("val");
            case "outlineLvl" -> here.outline = DocxStyles.number(xml.attributeOr("val", "9"), 9);
            case "numId" -> here.number = xml.attribute("val");
            case "ilvl" -> here.numberLevel = xml.attributeOr("val", "0");
            case "hyperlink" -> here.link = xml.attribute("anchor");
            case "r" -> openRun(here);
            case "rStyle" -> here.runStyle = xml.attribute("val");
            case "sz" -> here.size = here.inRun ? DocxStyles.halfPoints(xml.attributeOr("val", "20")) : here.size;
            case "b" -> here.bold = here.inRun ? Boolean.valueOf(DocxStyles.isOn(xml)) : here.bold;
            case "i" -> here.italic = here.inRun ? Boolean.valueOf(DocxStyles.isOn(xml)) : here.italic;
            case "t" -> inText = true;
            case "tab" -> add(here, here.inRun ? "\t" : "");
            case "br", "cr" -> lineBreak(here, xml);
            case "noBreakHyphen" -> add(here, "-");
            default -> {}
        }
    }

    private static void openRun(Open here) {
        here.inRun = true;
        here.runStyle = null;
        here.size = null;
        here.bold = null;
        here.italic = null;
    }

    private void lineBreak(Open here, Xml xml) {
        boolean ofPage = xml.attributeOr("type", "").equals("page");
        page += ofPage ? 1 : 0;
        add(here, "\n");
    }

    private void add(Open here, String words) {
        Paragraph.Type base = styles.type(here.style, here.runStyle);
        here.words.add(
                words,
                new Paragraph.Type(
                        here.size != null ? here.size : base.size(),
                        here.bold != null ? here.bold : base.bold(),
                        here.italic != null ? here.italic : base.italic()));
    }

    /** A picture stands after the words of its paragraph, as most houses set it. */
    private void picture(@Nullable String embedded, @Nullable String linked) {
        Open here = open.peek();
        if (here == null || (embedded == null && linked == null)) {
            return;
        }
        String words = alternativeText;
        Look look = Look.PLAIN.onPage(page);
        String part = embedded == null
                ? ""
                : "word/" + targets.getOrDefault(embedded, "").replaceFirst("^/word/", "");
        boolean inside = embedded != null && !outside.contains(embedded) && archive.has(part);
        here.after.add(() -> {
            if (inside) {
                sheet.picture(archive.read(part), words, look);
            } else {
                sheet.lose(Loss.Kind.PICTURE_ELSEWHERE, look.page());
            }
        });
        alternativeText = "";
    }

    @Override
    public void text(String words) {
        Open here = open.peek();
        if (inText && here != null) {
            add(here, words);
        }
    }

    @Override
    public void end(Xml xml) {
        switch (xml.name()) {
            case "t" -> inText = false;
            case "r" -> {
                Open here = open.peek();
                if (here != null) {
                    here.inRun = false;
                }
            }
            case "p" -> close();
            case "tbl" -> cells--;
            case "sdtContent" -> contents = Math.max(0, contents - 1);
            default -> {}
        }
    }

    private void close() {
        Open done = open.pop();
        Open outer = open.peek();
        Runnable write = () -> write(done);
        if (outer == null) {
            write.run();
        } else {
            outer.after.add(write);
        }
    }

    private void write(Open done) {
        if (!done.words.isBlank()) {
            Look look = lookOf(done);
            String mark =
                    look.isHeading() || look.use() == Use.CONTENTS ? "" : numbering.next(done.number, done.numberLevel);
            boolean item = !mark.isEmpty() && look.use() == Use.TEXT;
            sheet.add(mark + done.words.text().strip(), item ? look.used(Use.ITEM) : look);
            if (done.link != null) {
                sheet.linkLast(done.link);
            }
        } else if (done.after.isEmpty()) {
            sheet.blank();
        }
        done.after.forEach(Runnable::run);
    }

    private Look lookOf(Open done) {
        Look look = styles.look(done.style, Look.PLAIN.onPage(page));
        if (done.outline >= 0 && done.outline < 9) {
            look = look.heading(Math.min(6, done.outline + 1), true);
        }
        if (contents > 0) {
            look = look.heading(0, false).used(Use.CONTENTS);
        } else if (cells > 0 && look.use() == Use.TEXT && !look.isHeading()) {
            look = look.used(Use.CELL);
        }
        return done.words.look(look);
    }
}
