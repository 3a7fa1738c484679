package org.kinbridge.newsletter.importing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An invented picture: a sky over a field, each of another hue. */
final class Drawing {

    private Drawing() {}

    static byte[] png(int number, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Color sky = Color.getHSBColor(number * 0.17f % 1, 0.4f, 0.9f);
        graphics.setPaint(new GradientPaint(0, 0, sky, 0, height, Color.WHITE));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.getHSBColor((number * 0.17f + 0.4f) % 1, 0.5f, 0.5f));
        graphics.fillRect(0, height * 2 / 3, width, height / 3);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
