package org.kinbridge.newsletter.rendition;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.PlainEditor;

/** A whole issue of invented texts in English and Persian, with two drawn photographs. */
public final class SampleIssue {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 21);

    private SampleIssue() {}

    /** Issue 32 in one of its two languages. */
    public static EditionContent in(Language language) {
        boolean persian = language == Language.FA;
        return new EditionContent(
                32,
                language,
                persian ? "فانوس" : "The Beacon",
                persian ? "انجمن خانواده‌های چشم‌به‌راه" : "Association of Waiting Families",
                persian ? "صندلی‌های خالی" : "Empty chairs",
                DAY,
                "2999-0001",
                pieces(language),
                Map.of(
                        "library",
                        picture("library", 1800, 1200, new Color(0x7a5230), new Color(0xf0d9b5)),
                        "desk",
                        picture("desk", 1400, 1050, new Color(0x2f4858), new Color(0xcfe0e8))),
                Set.of(Language.EN, Language.FA));
    }

    private static List<PlacedPiece> pieces(Language language) {
        List<PlacedPiece> pieces = new ArrayList<>();
        String all = resource("issue-32-" + language.tag() + ".txt");
        for (String part : all.substring("=== ".length()).split("\n=== ")) {
            String[] lines = part.split("\n", 3);
            String[] head = lines[0].split("\\|");
            pieces.add(new PlacedPiece(
                    pieces.size() + 1,
                    head[1].strip(),
                    PieceKind.valueOf(head[0].strip()),
                    head[2].strip(),
                    lines[1].strip(),
                    head[3].strip(),
                    PlainEditor.parse(lines[2])));
        }
        return pieces;
    }

    private static String resource(String name) {
        try (InputStream in = SampleIssue.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PictureFile picture(String id, int width, int height, Color dark, Color light) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, light, width, height, dark));
        g.fillRect(0, 0, width, height);
        for (int row = 0; row < 4; row++) {
            for (int seat = 0; seat < 6; seat++) {
                int x = (int) (width * (0.06 + seat * 0.155));
                int y = (int) (height * (0.28 + row * 0.18));
                g.setColor(dark.darker());
                g.fillRoundRect(x, y, width / 10, height / 12, 14, 14);
                if ((seat + row) % 2 == 0) {
                    g.setColor(Color.WHITE);
                    g.fillRect(x + width / 40, y + height / 80, width / 20, height / 18);
                }
            }
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PictureFile(id, "image/jpeg", out.toByteArray(), width, height);
    }
}
