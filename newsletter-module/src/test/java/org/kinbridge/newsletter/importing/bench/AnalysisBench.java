package org.kinbridge.newsletter.importing.bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.kinbridge.newsletter.importing.Draft;
import org.kinbridge.newsletter.importing.IssueAnalysis;
import org.kinbridge.newsletter.importing.Reading;
import org.kinbridge.newsletter.importing.SourceLines;
import org.kinbridge.newsletter.importing.SourceText;

/** Prints the time for texts of 10,000 and 100,000 lines: reading the bytes, and the analysis. */
public final class AnalysisBench {
    private static final String[] WORDS =
            ("the association library families brother letter answer year office card photograph bus settlement "
                            + "telephone voice afternoon volunteers mother ministry lawyer request silence register village winter bridge")
                    .split(" ");

    private AnalysisBench() {}

    /** @param args numbers of lines; 10,000 and 100,000 when there are none */
    public static void main(String[] args) {
        int[] sizes = args.length == 0
                ? new int[] {10_000, 100_000}
                : java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        measure(issue(sizes[0]), 3);
        for (int size : sizes) {
            System.out.println(measure(issue(size), 3));
        }
    }

    private static String measure(byte[] bytes, int times) {
        double reading = Double.MAX_VALUE;
        double analysis = Double.MAX_VALUE;
        String result = "";
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            SourceLines source = SourceLines.of(((Reading.Text) SourceText.read(bytes)).text());
            long read = System.nanoTime();
            Draft draft = IssueAnalysis.analyse(source, "bench-001.txt");
            long end = System.nanoTime();
            reading = Math.min(reading, (read - start) / 1e6);
            analysis = Math.min(analysis, (end - read) / 1e6);
            result = String.format(
                    Locale.ROOT,
                    "%,d lines (%,d bytes): read %.0f ms, analysed %.0f ms (%.2f µs a line), %,d parts, %,d entries",
                    source.size(),
                    bytes.length,
                    reading,
                    analysis,
                    analysis * 1000 / source.size(),
                    draft.segments().size(),
                    draft.entries().size());
        }
        return result;
    }

    /** An invented issue: a contents list, then articles with headings and by-lines, now and then a letter. */
    static byte[] issue(int lines) {
        Random random = new Random(31);
        StringBuilder text = new StringBuilder("The Long Table\nNo. 7, May 2020\nIN THIS ISSUE\n");
        int written = 3;
        for (int i = 1; i <= 40; i++, written++) {
            text.append(i)
                    .append(". Article number ")
                    .append(i)
                    .append(" about ")
                    .append(words(random, 3))
                    .append('\n');
        }
        for (int article = 1; written < lines; article++) {
            text.append("Article number ").append(article).append(" about waiting\n");
            written++;
            for (int line = 0; line < 18 && written < lines; line++, written++) {
                text.append(sentence(random)).append('\n');
            }
            text.append(
                    article % 7 == 0
                            ? "Dear Minister,\nWe ask for an answer.\nRespectfully yours,\nIlyas Teremov\n"
                            : "Teodor Vane\n");
            written += article % 7 == 0 ? 4 : 1;
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sentence(Random random) {
        String words = words(random, 14 + random.nextInt(20));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + '.';
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i > 0 ? " " : "").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
