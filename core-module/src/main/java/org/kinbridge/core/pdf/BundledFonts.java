package org.kinbridge.core.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that travel with the application: Vazirmatn for Arabic script, Source Serif 4 for the rest (both OFL). */
enum BundledFonts {
    PERSIAN("Vazirmatn", 400, FontStyle.NORMAL, "Vazirmatn-Regular.ttf"),
    PERSIAN_BOLD("Vazirmatn", 700, FontStyle.NORMAL, "Vazirmatn-Bold.ttf"),
    LATIN("Source Serif 4", 400, FontStyle.NORMAL, "SourceSerif4_400Regular.ttf"),
    LATIN_ITALIC("Source Serif 4", 400, FontStyle.ITALIC, "SourceSerif4_400Regular_Italic.ttf"),
    LATIN_BOLD("Source Serif 4", 700, FontStyle.NORMAL, "SourceSerif4_700Bold.ttf"),
    LATIN_BOLD_ITALIC("Source Serif 4", 700, FontStyle.ITALIC, "SourceSerif4_700Bold_Italic.ttf");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final byte[] content;

    BundledFonts(String family, int weight, FontStyle style, String file) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.content = read(file);
    }

    static void addTo(PdfRendererBuilder builder) {
        for (BundledFonts font : values()) {
            builder.useFont(() -> new ByteArrayInputStream(font.content), font.family, font.weight, font.style, true);
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = BundledFonts.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing from the application");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
