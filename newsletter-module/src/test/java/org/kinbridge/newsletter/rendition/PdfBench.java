package org.kinbridge.newsletter.rendition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kinbridge.core.pdf.PdfWriter;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;

/**
 * Times the print edition of a bilingual issue of twelve pages, warm, beside WeasyPrint (Debian's package) on the same
 * HTML in the same run. Takes the directory for the report.
 */
public final class PdfBench {

    private static final int WARMING = 12;
    private static final int MEASURED = 9;
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    private PdfBench() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Files.createDirectories(Path.of(arguments[0]));
        SampleEdition issue = new SampleEdition(bilingual());
        byte[] pdf = issue.pdf();
        Files.write(target.resolve("issue.pdf"), pdf);
        double ours = median(issue);
        List<String> lines = new ArrayList<>();
        lines.add("## Print edition, warm");
        lines.add("");
        lines.add("| renderer | pages | time | |");
        lines.add("| --- | --- | --- | --- |");
        lines.add(String.format(Locale.ROOT, "| Kinbridge | %d | %.0f ms | |", pages(pdf), ours));
        double theirs = weasyPrint(issue, target);
        lines.add(
                theirs < 0
                        ? "| WeasyPrint | | | not installed (Debian: apt-get install weasyprint) |"
                        : String.format(
                                Locale.ROOT,
                                "| WeasyPrint | %d | %.0f ms | Kinbridge takes %.2f of its time (at most 0.50) |",
                                pages(Files.readAllBytes(target.resolve("weasyprint.pdf"))),
                                theirs,
                                ours / theirs));
        Files.write(target.resolve("pdf.md"), lines);
        lines.forEach(System.out::println);
    }

    /** Cover, contents, and five English and four Persian pieces. */
    static EditionContent bilingual() {
        EditionContent english = SampleIssue.in(Language.EN);
        List<PlacedPiece> pieces = new ArrayList<>(english.pieces().subList(0, 5));
        for (PlacedPiece piece : SampleIssue.in(Language.FA).pieces().subList(0, 4)) {
            Document persian = new Document(piece.document().blocks().stream()
                    .map(block -> block.withLanguage(Language.FA))
                    .toList());
            pieces.add(new PlacedPiece(
                    pieces.size() + 1,
                    piece.slug(),
                    piece.kind(),
                    piece.title(),
                    piece.lede(),
                    piece.byline(),
                    persian));
        }
        return new EditionContent(
                english.issueNumber(),
                Language.EN,
                english.publicationTitle(),
                english.associationName(),
                english.issueTitle(),
                english.publishedOn(),
                english.issn(),
                pieces,
                english.pictures(),
                english.languages());
    }

    private static double median(SampleEdition issue) {
        PdfWriter writer = new PdfWriter();
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < WARMING + MEASURED; run++) {
            long start = System.nanoTime();
            PrintEdition.pdf(issue.edition, writer, issue.files);
            if (run >= WARMING) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        times.sort(Comparator.naturalOrder());
        return times.get(times.size() / 2);
    }

    /** The median in milliseconds, measured inside one warm Python process; below zero where it is not installed. */
    private static double weasyPrint(SampleEdition issue, Path target) throws IOException, InterruptedException {
        if (!Files.isExecutable(PYTHON) || !Files.exists(Path.of("/usr/bin/weasyprint"))) {
            return -1;
        }
        Path html = Files.writeString(target.resolve("issue.html"), withFiles(issue, target));
        Path script = target.resolve("weasyprint_bench.py");
        try (InputStream in = PdfBench.class.getResourceAsStream("weasyprint_bench.py")) {
            Files.write(script, in.readAllBytes());
        }
        Process process = new ProcessBuilder(
                        PYTHON.toString(),
                        script.toString(),
                        html.toString(),
                        target.resolve("weasyprint.pdf").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            process.waitFor();
            return line == null ? -1 : Double.parseDouble(line);
        }
    }

    /** The same HTML, with pictures and fonts as files beside it, since a separate program cannot be given bytes. */
    private static String withFiles(SampleEdition issue, Path target) throws IOException {
        String html = PrintEdition.xhtml(issue.edition);
        for (Map.Entry<String, byte[]> file : issue.files.entrySet()) {
            Path picture = Files.write(target.resolve(file.getKey() + ".jpg"), file.getValue());
            html = html.replace("picture:" + file.getKey(), picture.toUri().toString());
        }
        StringBuilder faces = new StringBuilder("<style>");
        List<String[]> fonts = List.of(
                new String[] {"Vazirmatn", "400", "normal", "Vazirmatn-Regular.ttf"},
                new String[] {"Vazirmatn", "700", "normal", "Vazirmatn-Bold.ttf"},
                new String[] {"Source Serif 4", "400", "normal", "SourceSerif4_400Regular.ttf"},
                new String[] {"Source Serif 4", "400", "italic", "SourceSerif4_400Regular_Italic.ttf"},
                new String[] {"Source Serif 4", "700", "normal", "SourceSerif4_700Bold.ttf"});
        for (String[] font : fonts) {
            try (InputStream in = PdfWriter.class.getResourceAsStream("fonts/" + font[3])) {
                Path file = Files.write(target.resolve(font[3]), in.readAllBytes());
                faces.append(String.format(
                        "@font-face{font-family:'%s';font-weight:%s;font-style:%s;src:url('%s')}",
                        font[0], font[1], font[2], file.toUri()));
            }
        }
        return html.replace("</head>", faces.append("</style></head>"));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
