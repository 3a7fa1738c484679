package org.kinbridge.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the figures, prints each as it comes, and keeps them all as one Markdown file. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    void title(String title) {
        line("");
        line("## " + title);
        line("");
    }

    void header(String... cells) {
        row(cells);
        line("|" + " --- |".repeat(cells.length));
    }

    void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    void line(String text) {
        lines.add(text);
        console.println(text);
    }

    /** Something that could not be measured, and why. */
    void missing(String reason) {
        line("Not measured: " + reason + ".");
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String number(double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f %s" : "%,.0f %s", value, unit);
    }

    static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
