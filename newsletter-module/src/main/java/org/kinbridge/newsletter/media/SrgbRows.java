package org.kinbridge.newsletter.media;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a decoded picture as opaque sRGB on white, whatever it came in: other profiles are converted by the colour
 * management of the JDK, 16 bits are brought to 8, transparent parts become white.
 */
final class SrgbRows {

    private static final int OPAQUE = 0xff;

    private final BufferedImage picture;
    private final ColorModel model;
    private final @Nullable ColorConvertOp conversion;
    private boolean transparent;

    /** @param profile in which the colours are meant, where the decoder did not say so; null for none */
    SrgbRows(BufferedImage picture, @Nullable ICC_Profile profile) {
        this.picture = picture;
        this.model = picture.getColorModel();
        this.conversion = conversion(model, profile);
    }

    private static @Nullable ColorConvertOp conversion(ColorModel model, @Nullable ICC_Profile profile) {
        ColorSpace space = model.getColorSpace();
        ICC_Profile from = space instanceof ICC_ColorSpace icc && !space.isCS_sRGB() && !isGray(model)
                ? icc.getProfile()
                : profile;
        if (from == null || space.isCS_sRGB() && from.getColorSpaceType() != ColorSpace.TYPE_RGB || isGray(model)) {
            return null;
        }
        try {
            return new ColorConvertOp(new ICC_Profile[] {from, ICC_Profile.getInstance(ColorSpace.CS_sRGB)}, null);
        } catch (CMMException | IllegalArgumentException unusable) {
            return null;
        }
    }

    private static boolean isGray(ColorModel model) {
        return model.getColorSpace().getType() == ColorSpace.TYPE_GRAY && !(model instanceof IndexColorModel);
    }

    /** Whether any row read so far was transparent somewhere. */
    boolean wasTransparent() {
        return transparent;
    }

    /** The pixels of some rows as 0xRRGGBB, one after the other. */
    int[] read(int y, int rows) {
        if (isGray(model)) {
            return gray(y, rows);
        }
        return model.getColorSpace().isCS_sRGB() || model instanceof IndexColorModel ? rgb(y, rows) : other(y, rows);
    }

    /** Straight from the samples: the JDK would take them for light that was measured, and make them brighter. */
    private int[] gray(int y, int rows) {
        Raster raster = picture.getRaster();
        int width = picture.getWidth();
        int[] samples = raster.getSamples(0, y, width, rows, 0, (int[]) null);
        int[] alpha = model.hasAlpha() ? raster.getSamples(0, y, width, rows, 1, (int[]) null) : null;
        int bits = model.getComponentSize(0);
        for (int i = 0; i < samples.length; i++) {
            int value = byteOf(samples[i], bits);
            int opaque = alpha == null ? OPAQUE : byteOf(alpha[i], bits);
            samples[i] = onWhite(value, value, value, opaque, model.isAlphaPremultiplied());
        }
        return samples;
    }

    private int[] rgb(int y, int rows) {
        int width = picture.getWidth();
        int[] argb = picture.getRGB(0, y, width, rows, null, 0, width);
        if (conversion != null) {
            convert(argb, width, rows);
        }
        if (model.hasAlpha()) {
            for (int i = 0; i < argb.length; i++) {
                argb[i] = onWhite(argb[i] >> 16 & 0xff, argb[i] >> 8 & 0xff, argb[i] & 0xff, argb[i] >>> 24, false);
            }
        }
        return argb;
    }

    private void convert(int[] argb, int width, int rows) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, rows, 3, null);
        byte[] octets = ((java.awt.image.DataBufferByte) raster.getDataBuffer()).getData();
        for (int i = 0; i < argb.length; i++) {
            octets[3 * i] = (byte) (argb[i] >> 16);
            octets[3 * i + 1] = (byte) (argb[i] >> 8);
            octets[3 * i + 2] = (byte) argb[i];
        }
        byte[] converted = converted(raster, octets);
        for (int i = 0; i < argb.length; i++) {
            argb[i] = argb[i] & 0xff000000 | rgb(converted, i);
        }
    }

    /** Colours of a profile of its own, or printing colours without one. */
    private int[] other(int y, int rows) {
        Raster raster = picture.getRaster();
        int width = picture.getWidth();
        int bands = model.getNumColorComponents();
        WritableRaster own = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, rows, bands, null);
        byte[] octets = ((java.awt.image.DataBufferByte) own.getDataBuffer()).getData();
        for (int band = 0; band < bands; band++) {
            int[] samples = raster.getSamples(0, y, width, rows, band, (int[]) null);
            int bits = model.getComponentSize(band);
            for (int i = 0; i < samples.length; i++) {
                octets[i * bands + band] = (byte) byteOf(samples[i], bits);
            }
        }
        byte[] converted = conversion == null ? plain(octets, bands) : converted(own, octets);
        int[] alpha = model.hasAlpha() ? raster.getSamples(0, y, width, rows, bands, (int[]) null) : null;
        int[] out = new int[width * rows];
        for (int i = 0; i < out.length; i++) {
            int rgb = rgb(converted, i);
            int opaque = alpha == null ? OPAQUE : byteOf(alpha[i], model.getComponentSize(bands));
            out[i] = onWhite(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, opaque, model.isAlphaPremultiplied());
        }
        return out;
    }

    /** Where the colours mean nothing that is known, ink takes light away evenly. */
    private static byte[] plain(byte[] octets, int bands) {
        if (bands != 4) {
            throw new IllegalArgumentException("colours of an unknown kind");
        }
        byte[] rgb = new byte[octets.length / 4 * 3];
        for (int i = 0; i < rgb.length / 3; i++) {
            int black = OPAQUE - (octets[4 * i + 3] & 0xff);
            for (int ink = 0; ink < 3; ink++) {
                rgb[3 * i + ink] = (byte) ((OPAQUE - (octets[4 * i + ink] & 0xff)) * black / OPAQUE);
            }
        }
        return rgb;
    }

    private byte[] converted(WritableRaster raster, byte[] otherwise) {
        WritableRaster srgb =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, raster.getWidth(), raster.getHeight(), 3, null);
        try {
            java.util.Objects.requireNonNull(conversion).filter(raster, srgb);
        } catch (CMMException | IllegalArgumentException unusable) {
            return raster.getNumBands() == 3 ? otherwise : plain(otherwise, raster.getNumBands());
        }
        return ((java.awt.image.DataBufferByte) srgb.getDataBuffer()).getData();
    }

    private static int rgb(byte[] octets, int pixel) {
        return (octets[3 * pixel] & 0xff) << 16 | (octets[3 * pixel + 1] & 0xff) << 8 | octets[3 * pixel + 2] & 0xff;
    }

    private int onWhite(int red, int green, int blue, int opaque, boolean multiplied) {
        if (opaque == OPAQUE) {
            return red << 16 | green << 8 | blue;
        }
        transparent = true;
        int part = multiplied ? OPAQUE : opaque;
        return over(red, part, opaque) << 16 | over(green, part, opaque) << 8 | over(blue, part, opaque);
    }

    private static int over(int colour, int part, int opaque) {
        return Math.min(OPAQUE, (colour * part + OPAQUE / 2) / OPAQUE + OPAQUE - opaque);
    }

    private static int byteOf(int sample, int bits) {
        return bits == 8 ? sample : bits > 8 ? sample >> bits - 8 : sample * OPAQUE / ((1 << bits) - 1);
    }
}
