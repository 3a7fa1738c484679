package org.kinbridge.newsletter.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an OpenDocument text (ISO/IEC 26300): headings with their level, paragraphs, pictures where they are anchored,
 * frames with text after the paragraph that holds them.
 */
final class OdtReader implements Xml.Handler {
    private static final Set<String> SKIPPED = Set.of(
            "annotation",
            "tracked-changes",
            "note-body",
            "sequence-decls",
            "forms",
            "index-entry-link-start",
            "table-of-content-source",
            "binary-data");

    private final Archive archive;
    private final OdtStyles styles;
    private final LineSheet sheet = new LineSheet();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private String mark = "";
    private int cells;
    private int contents;
    private @Nullable Frame frame;
    private String describing = "";

    /** A paragraph that is being read. */
    private static final class Open {
        private final Paragraph words = new Paragraph();
        private final List<Runnable> after = new ArrayList<>();
        private final Deque<String> spans = new ArrayDeque<>();
        private final @Nullable String style;
        private final int level;
        private @Nullable String link;

        Open(@Nullable String style, int level) {
            this.style = style;
            this.level = level;
        }
    }

    /** A frame around a picture. */
    private static final class Frame {
        private String picture = "";
        private final StringBuilder alternativeText = new StringBuilder();
    }

    private OdtReader(Archive archive, OdtStyles styles) {
        this.archive = archive;
        this.styles = styles;
    }

    static Extraction read(byte[] bytes) {
        try (Archive archive = Archive.open(bytes)) {
            boolean sealed = archive.has("META-INF/manifest.xml")
                    && archive.text("META-INF/manifest.xml").contains("encryption-data");
            if (sealed) {
                throw new Unreadable(Unreadable.Why.ENCRYPTED);
            }
            OdtStyles styles = new OdtStyles();
            if (archive.has("styles.xml")) {
                Xml.read(archive.read("styles.xml"), styles);
            }
            byte[] content = archive.read("content.xml");
            Xml.read(content, styles);
            OdtReader reader = new OdtReader(archive, styles);
            Xml.read(content, reader);
            return reader.sheet.finish(SourceFormat.ODT);
        }
    }

    @Override
    public boolean start(Xml xml) {
        if (SKIPPED.contains(xml.name())) {
            return false;
        }
        switch (xml.name()) {
            case "h" -> open.push(new Open(xml.attribute("style-name"), level(xml)));
            case "p" -> open.push(new Open(xml.attribute("style-name"), 0));
            case "list" -> lists.push(new int[1]);
            case "list-item" -> mark = "• ";
            case "table-cell" -> cells++;
            case "table-of-content" -> contents++;
            case "note" -> sheet.lose(Loss.Kind.FOOTNOTES, 0);
            case "bookmark", "bookmark-start" -> sheet.anchor(xml.attributeOr("name", ""));
            case "frame" -> frame = new Frame();
            case "image" -> image(xml.attributeOr("href", ""));
            case "title", "desc" -> describing = frame == null ? "" : xml.name();
            default -> inParagraph(xml);
        }
        return true;
    }

    private static int level(Xml xml) {
        String level = xml.attributeOr("outline-level", "1");
        return level.matches("[1-6]") ? Integer.parseInt(level) : 6;
    }

    private void image(String href) {
        if (frame != null) {
            frame.picture = href;
        }
    }

    private void inParagraph(Xml xml) {
        Open here = open.peek();
        if (here == null) {
            return;
        }
        switch (xml.name()) {
            case "span" -> here.spans.push(xml.attributeOr("style-name", ""));
            case "tab" -> add(here, "\t");
            case "s" -> add(here, " ".repeat(Math.min(100, DocxStyles.number(xml.attributeOr("c", "1"), 1))));
            case "line-break" -> add(here, "\n");
            case "a" -> {
                String href = xml.attributeOr("href", "");
                here.link = href.startsWith("#") ? href.substring(1).replaceFirst("\\|outline$", "") : here.link;
            }
            default -> {}
        }
    }

    private void add(Open here, String words) {
        here.words.add(words, styles.type(here.style, here.spans.peek()));
    }

    @Override
    public void text(String words) {
        Open here = open.peek();
        if (frame != null && !describing.isEmpty()) {
            frame.alternativeText.append(words);
        } else if (here != null) {
            add(here, words.replaceAll("\\s+", " "));
        }
    }

    @Override
    public void end(Xml xml) {
        switch (xml.name()) {
            case "span" -> {
                Open here = open.peek();
                if (here != null) {
                    here.spans.poll();
                }
            }
            case "h", "p" -> close();
            case "list" -> lists.poll();
            case "table-cell" -> cells--;
            case "table-of-content" -> contents--;
            case "frame" -> endFrame();
            case "title", "desc" -> describing = "";
            default -> {}
        }
    }

    private void endFrame() {
        Frame done = frame;
        frame = null;
        if (done == null || done.picture.isEmpty()) {
            return;
        }
        String part = done.picture.replaceFirst("^\\./", "");
        Runnable put = () -> {
            if (archive.has(part)) {
                sheet.picture(archive.read(part), done.alternativeText.toString(), Look.PLAIN);
            } else {
                sheet.lose(Loss.Kind.PICTURE_ELSEWHERE, 0);
            }
        };
        Open here = open.peek();
        if (here == null) {
            put.run();
        } else {
            here.after.add(put);
        }
    }

    private void close() {
        Open done = open.pop();
        Open outer = open.peek();
        String listMark = lists.isEmpty() || outer != null ? "" : mark;
        mark = "";
        Look look = lookOf(done);
        Runnable write = () -> write(done, listMark, look);
        if (outer == null) {
            write.run();
        } else {
            outer.after.add(0, write);
        }
    }

    private void write(Open done, String listMark, Look look) {
        if (!done.words.isBlank()) {
            boolean item = !listMark.isEmpty() && look.use() == Use.TEXT && !look.isHeading();
            sheet.add((item ? listMark : "") + done.words.text().strip(), item ? look.used(Use.ITEM) : look);
            if (done.link != null) {
                sheet.linkLast(done.link);
            }
        } else if (done.after.isEmpty()) {
            sheet.blank();
        }
        done.after.forEach(Runnable::run);
    }

    private Look lookOf(Open done) {
        Look look = styles.look(done.style, Look.PLAIN);
        if (done.level > 0) {
            look = look.heading(done.level, true);
        }
        if (contents > 0) {
            look = look.heading(0, false).used(Use.CONTENTS);
        } else if (cells > 0 && look.use() == Use.TEXT && !look.isHeading()) {
            look = look.used(Use.CELL);
        }
        return done.words.look(look);
    }
}
