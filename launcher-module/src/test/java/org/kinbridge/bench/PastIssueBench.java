package org.kinbridge.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Imports a past issue of 60 pages as an editor does at the desk: upload, reading, analysis, until it can be reviewed. */
final class PastIssueBench {

    private static final int PAGES = 60;
    private static final double LIMIT = 10;
    private static final int RUNS = 3;
    private static final int WORDS = 4000;
    private static final int WIDTH = 230;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Visitor visitor;
    private final Connection database;
    private final Report report;
    private final Random random = new Random(60);
    private final List<String> vocabulary = vocabulary(random);

    /** @param visitor signed in as an editor */
    PastIssueBench(Visitor visitor, Connection database, Report report) {
        this.visitor = visitor;
        this.database = database;
        this.report = report;
    }

    void run() throws Exception {
        report.title("Import of a past issue: PDF without tags, " + PAGES + " pages, two columns, " + PAGES / 2
                + " pictures");
        report.header("what", "time", "limit");
        for (int run = 1; run <= RUNS; run++) {
            byte[] pdf = issue(run);
            String name = "bench-" + run + ".pdf";
            HttpResponse<String> page = visitor.get("/desk/newsroom/importing");
            long begun = System.nanoTime();
            visitor.upload(page, "upload", new Visitor.Upload("upload:file", name, pdf));
            String status = awaited(name);
            double took = seconds(begun);
            report.row(
                    "run " + run + ", " + pdf.length / 1024 + " KiB, until it can be reviewed"
                            + (status.equals("IN_REVIEW") ? "" : " (" + status + ")"),
                    Report.number(took, "s"),
                    LIMIT + " s, " + (status.equals("IN_REVIEW") && took <= LIMIT ? "within" : "missed"));
            long opened = System.nanoTime();
            visitor.get("/desk/newsroom/importing/review?id=" + column("id", name));
            report.row(
                    "its review opened, " + column("line_count", name) + " lines, " + column("piece_count", name)
                            + " pieces",
                    Report.number(seconds(opened), "s"),
                    "");
        }
    }

    private String awaited(String name) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String status = column("status", name);
        while ((status.isEmpty() || status.equals("ANALYSING")) && System.nanoTime() < end) {
            Thread.sleep(20);
            status = column("status", name);
        }
        return status;
    }

    private String column(String column, String name) throws SQLException {
        String query =
                "select " + column + " from newsletter.import_job where file_name = ? order by changed_at desc limit 1";
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private byte[] issue(int number) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= PAGES; page++) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
                    write(out, FontName.HELVETICA, 8, 50, 815, "The Measuring Rod, issue " + number + ", page " + page);
                    if (page == 1) {
                        write(out, FontName.HELVETICA_BOLD, 28, 50, 770, "The Measuring Rod");
                        write(out, FontName.HELVETICA, 11, 50, 750, "Issue " + number + ", June 2012");
                    }
                    column(out, 50, 720, page % 3 == 1);
                    column(out, 310, 720, false);
                    if (page % 2 == 0) {
                        out.drawImage(JPEGFactory.createFromImage(document, picture(), 0.85f), 310, 60, 230, 150);
                        write(out, FontName.HELVETICA_OBLIQUE, 8, 310, 48, "Photo: " + sentence(5));
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void column(PDPageContentStream out, int left, int top, boolean headed) throws IOException {
        int height = top;
        if (headed) {
            write(out, FontName.HELVETICA_BOLD, 16, left, height, sentence(4));
            height -= 24;
        }
        while (height > 240) {
            for (String line : paragraph()) {
                write(out, FontName.HELVETICA, 10, left, height, line);
                height -= 12;
            }
            height -= 6;
        }
        if (!headed && left > 300) {
            write(out, FontName.HELVETICA_OBLIQUE, 10, left, height, "By Ada Marlow");
        }
    }

    /** Five lines, filled as far as words fit. */
    private List<String> paragraph() throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(sentence(1));
        while (lines.size() < 5) {
            String word = words(1);
            if (width(line + " " + word) > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.set(4, lines.get(4) + ".");
        return lines;
    }

    private static float width(String words) throws IOException {
        return new PDType1Font(FontName.HELVETICA).getStringWidth(words) / 100;
    }

    private String sentence(int words) {
        String sentence = words(words);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** Invented words: the frequent ones short, as in any language. */
    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(vocabulary.get((int) (WORDS * Math.pow(random.nextDouble(), 3))));
        }
        return words.toString();
    }

    private static List<String> vocabulary(Random random) {
        String[] syllables = {"ba", "ro", "mi", "sha", "te", "kol", "dan", "ze", "vir", "pe", "lu", "gor", "ni", "ska"};
        List<String> vocabulary = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 0; k < 1 + i / 1200 + random.nextInt(2); k++) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            vocabulary.add(word.toString());
        }
        return vocabulary;
    }

    private static void write(PDPageContentStream out, FontName font, int size, int left, int height, String words)
            throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(font), size);
        out.newLineAtOffset(left, height);
        out.showText(words);
        out.endText();
    }

    private BufferedImage picture() {
        BufferedImage image = new BufferedImage(1600, 1040, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 400; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillOval(random.nextInt(1600), random.nextInt(1040), random.nextInt(200), random.nextInt(200));
        }
        graphics.dispose();
        return image;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
