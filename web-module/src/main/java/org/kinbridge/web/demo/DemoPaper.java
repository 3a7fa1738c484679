package org.kinbridge.web.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a sheet of paper as a scanner sees it: lines that cannot be read, a signature and a stamp. */
final class DemoPaper {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1400;
    private static final int MARGIN = 120;
    private static final int LINE = 52;

    private DemoPaper() {}

    /** The paper as JPEG. */
    static byte[] certificate() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xF3ECDA));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x5A5245));
        pen.fillRect(300, MARGIN, 400, 26);
        for (int line = 0; line < 14; line++) {
            int length = line % 5 == 4 ? 380 : WIDTH - 2 * MARGIN - line * 7 % 60;
            pen.fillRect(MARGIN, 240 + line * LINE, length, 9);
        }
        pen.setStroke(new BasicStroke(5));
        pen.drawArc(180, 1090, 120, 90, 20, 240);
        pen.drawArc(260, 1110, 170, 50, 180, 180);
        pen.setColor(new Color(0x7A3B50));
        pen.drawOval(640, 1040, 220, 220);
        pen.drawOval(670, 1070, 160, 160);
        pen.dispose();
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
