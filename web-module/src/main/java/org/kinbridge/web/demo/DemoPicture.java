package org.kinbridge.web.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws the photograph of the demonstration: rows of chairs in a hall, a pale card on every second one. */
final class DemoPicture {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int CHAIR = 130;
    private static final int STEP = 190;

    private DemoPicture() {}

    /** The picture as JPEG. */
    static byte[] chairs() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0xD9CDB8), 0, HEIGHT, new Color(0x5B4A3A)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(new GradientPaint(0, 0, new Color(0xF6EFD9), 0, 420, new Color(0xC9D8DC)));
        for (int window = 0; window < 3; window++) {
            pen.fill(new RoundRectangle2D.Double(180 + window * 460, 60, 300, 320, 150, 150));
        }
        for (int row = 0; row < 3; row++) {
            drawRow(pen, row);
        }
        pen.dispose();
        return jpeg(image);
    }

    /** Two people at a table with a letter between them, as JPEG. */
    static byte[] desk() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0xC9D8DC), 0, HEIGHT, new Color(0x8FA6A0)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        drawPerson(pen, 360, new Color(0x7A4B2A));
        drawPerson(pen, 860, new Color(0x2F4858));
        pen.setColor(new Color(0x5B4A3A));
        pen.fillRect(120, 740, WIDTH - 240, 260);
        pen.setColor(new Color(0xF4EEE2));
        pen.fillRect(660, 700, 260, 60);
        pen.dispose();
        return jpeg(image);
    }

    private static void drawPerson(Graphics2D pen, int left, Color dress) {
        pen.setColor(dress);
        pen.fill(new RoundRectangle2D.Double(left, 480, 360, 420, 180, 180));
        pen.setColor(new Color(0xD9B48F));
        pen.fillOval(left + 90, 240, 180, 220);
        pen.setColor(dress.darker());
        pen.fillArc(left + 70, 200, 220, 220, 0, 180);
    }

    private static void drawRow(Graphics2D pen, int row) {
        int y = 430 + row * 180;
        for (int seat = 0; seat < 9; seat++) {
            int x = seat * STEP - (row % 2) * STEP / 2 - 20;
            pen.setColor(new Color(0x3B2F26 + row * 0x0A0806));
            pen.fill(new RoundRectangle2D.Double(x, y, CHAIR, 120, 24, 24));
            pen.fillRect(x + 8, y + 100, 12, 70);
            pen.fillRect(x + CHAIR - 20, y + 100, 12, 70);
            if (seat % 2 == row % 2) {
                pen.setColor(new Color(0xF4EEE2));
                pen.fillRect(x + 38, y + 24, 54, 70);
                pen.setColor(new Color(0x9A8C7C));
                pen.fillOval(x + 52, y + 36, 26, 30);
            }
        }
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
