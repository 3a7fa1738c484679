package org.kinbridge.newsletter.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Picture files written octet by octet, so that they can say anything: what no program writes as well. */
final class MadeFiles {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'};

    private MadeFiles() {}

    /** Profiles whose colours cannot be mistaken for those without a profile. */
    static final class Profiles {

        private Profiles() {}

        /** RGB in which red means green, and green red. */
        static byte[] swapped() {
            byte[] curve = ByteBuffer.allocate(16)
                    .put(ascii("curv"))
                    .putInt(0)
                    .putInt(1)
                    .putShort((short) 0x0233)
                    .array();
            return profile(
                    "mntr",
                    "RGB ",
                    "XYZ ",
                    List.of("wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"),
                    List.of(
                            xyz(0.9642, 1, 0.8249),
                            xyz(0.3851, 0.7169, 0.0971),
                            xyz(0.4360, 0.2225, 0.0139),
                            xyz(0.1431, 0.0606, 0.7141),
                            curve,
                            curve,
                            curve));
        }

        /** Printing colours in which cyan ink is orange: Lab 70, 40, 70. */
        static byte[] orangeCyan() {
            ByteBuffer lut = table(4, 3);
            straight(lut, 4);
            for (int inks = 0; inks < 16; inks++) {
                boolean onlyCyan = inks == 8;
                int lightness = inks == 0 ? 255 : onlyCyan ? 70 * 255 / 100 : 40;
                lut.put((byte) lightness);
                lut.put((byte) (128 + (onlyCyan ? 40 : 0)));
                lut.put((byte) (128 + (onlyCyan ? 70 : 0)));
            }
            straight(lut, 3);
            return profile(
                    "prtr",
                    "CMYK",
                    "Lab ",
                    List.of("wtpt", "A2B0", "B2A0"),
                    List.of(xyz(0.9642, 1, 0.8249), lut.array(), table(3, 4).array()));
        }

        /** A table of the type lut8 with two points for each channel, filled up to its first curves. */
        private static ByteBuffer table(int from, int to) {
            ByteBuffer lut = ByteBuffer.allocate(48 + from * 256 + (1 << from) * to + to * 256);
            lut.put(ascii("mft1"))
                    .putInt(0)
                    .put((byte) from)
                    .put((byte) to)
                    .put((byte) 2)
                    .put((byte) 0);
            for (int i = 0; i < 9; i++) {
                lut.putInt(i % 4 == 0 ? 1 << 16 : 0);
            }
            return lut;
        }

        private static void straight(ByteBuffer lut, int tables) {
            for (int i = 0; i < tables * 256; i++) {
                lut.put((byte) i);
            }
        }

        private static byte[] xyz(double x, double y, double z) {
            ByteBuffer value = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
            for (double number : new double[] {x, y, z}) {
                value.putInt((int) Math.round(number * 65536));
            }
            return value.array();
        }

        private static byte[] profile(
                String kind, String space, String connection, List<String> tags, List<byte[]> data) {
            int table = 128 + 4 + 12 * tags.size();
            int size =
                    table + data.stream().mapToInt(each -> each.length + 3 & ~3).sum();
            ByteBuffer file = ByteBuffer.allocate(size);
            file.putInt(size)
                    .putInt(0)
                    .putInt(0x02400000)
                    .put(ascii(kind))
                    .put(ascii(space))
                    .put(ascii(connection));
            file.position(36);
            file.put(ascii("acsp"));
            file.position(68);
            file.putInt(0xF6D6).putInt(0x10000).putInt(0xD32D);
            file.position(128);
            file.putInt(tags.size());
            int at = table;
            for (int i = 0; i < tags.size(); i++) {
                file.put(ascii(tags.get(i))).putInt(at).putInt(data.get(i).length);
                file.put(at, data.get(i));
                at += data.get(i).length + 3 & ~3;
            }
            return file.array();
        }
    }

    /** A PNG of this size in one colour, whose data are made row by row. @param chunks such as an ICC profile, before them */
    static byte[] png(int width, int height, int rgb, byte[]... chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(PNG);
        file.writeBytes(chunk("IHDR", header(width, height)));
        for (byte[] chunk : chunks) {
            file.writeBytes(chunk);
        }
        byte[] row = new byte[1 + 3 * width];
        for (int x = 0; x < width; x++) {
            ByteBuffer.wrap(row, 1 + 3 * x, 3)
                    .put((byte) (rgb >> 16))
                    .put((byte) (rgb >> 8))
                    .put((byte) rgb);
        }
        file.writeBytes(chunk("IDAT", deflated(row, height)));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /** The head of a PNG that claims a size, and hardly any data. */
    static byte[] pngClaiming(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(PNG);
        file.writeBytes(chunk("IHDR", header(width, height)));
        file.writeBytes(chunk("IDAT", deflated(new byte[10], 1)));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    static byte[] profileChunk(byte[] profile) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(ascii("made\0\0"));
        data.writeBytes(deflated(profile, 1));
        return chunk("iCCP", data.toByteArray());
    }

    /** A compressed comment that unpacks to this many octets. */
    static byte[] commentChunk(int megabytes) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(ascii("Comment\0\0"));
        data.writeBytes(deflated(new byte[1 << 20], megabytes));
        return chunk("zTXt", data.toByteArray());
    }

    static byte[] orientationChunk(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(26).put(ascii("MM\0*")).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return chunk("eXIf", exif.array());
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(ascii(type))
                .put(data);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) check.getValue()).array();
    }

    private static byte[] deflated(byte[] part, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < times; i++) {
                deflating.write(part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A JPEG with a profile in its second application segment. */
    static byte[] jpegWith(byte[] profile, byte[] jpeg) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + profile.length + 18);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE2).putShort((short) (profile.length + 16));
        file.put(ascii("ICC_PROFILE\0")).put((byte) 1).put((byte) 1).put(profile);
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The JPEG with another size in its frame. */
    static byte[] jpegClaiming(byte[] jpeg, int width, int height) {
        byte[] file = jpeg.clone();
        for (int at = 2; at < file.length; ) {
            int marker = file[at + 1] & 0xff;
            if (marker == 0xC0 || marker == 0xC2) {
                ByteBuffer.wrap(file).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return file;
            }
            at += 2 + (ByteBuffer.wrap(file).getShort(at + 2) & 0xffff);
        }
        throw new IllegalArgumentException("no frame");
    }

    /** A JPEG in several scans, each of which makes the whole picture finer. */
    static byte[] progressive(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A lossless WebP in an extended file with a profile. */
    static byte[] webpWith(byte[] profile, byte[] lossless, int width, int height) {
        int padded = profile.length + 1 & ~1;
        ByteBuffer file =
                ByteBuffer.allocate(12 + 18 + 8 + padded + lossless.length - 12).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF"))
                .putInt(file.capacity() - 8)
                .put(ascii("WEBPVP8X"))
                .putInt(10)
                .putInt(0x20);
        put24(file, width - 1);
        put24(file, height - 1);
        file.put(ascii("ICCP")).putInt(profile.length).put(profile).position(30 + 8 + padded);
        return file.put(lossless, 12, lossless.length - 12).array();
    }

    /** An extended WebP file that claims a size. */
    static byte[] webpClaiming(int width, int height, byte[] lossless) {
        ByteBuffer file = ByteBuffer.allocate(30 + lossless.length - 12).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF"))
                .putInt(file.capacity() - 8)
                .put(ascii("WEBPVP8X"))
                .putInt(10)
                .putInt(0);
        put24(file, width - 1);
        put24(file, height - 1);
        return file.put(lossless, 12, lossless.length - 12).array();
    }

    private static void put24(ByteBuffer file, int number) {
        file.put((byte) number).put((byte) (number >> 8)).put((byte) (number >> 16));
    }

    /** One value, or an array of them, of a TIFF directory. */
    record Tag(int tag, int type, long... values) {
        private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1};

        int length() {
            return SIZES[type] * values.length;
        }

        void writeTo(ByteBuffer out) {
            for (long value : values) {
                if (type == 3) {
                    out.putShort((short) value);
                } else if (type == 4) {
                    out.putInt((int) value);
                } else {
                    out.put((byte) value);
                }
            }
        }
    }

    /** A TIFF file, least octets first, with one strip of these data; tags of strips are added. */
    static byte[] tiff(byte[] strip, List<Tag> tags) {
        List<Tag> all = new ArrayList<>(tags);
        all.add(new Tag(273, 4, 8));
        all.add(new Tag(279, 4, strip.length));
        all.sort((a, b) -> Integer.compare(a.tag(), b.tag()));
        int values = 8 + (strip.length + 1 & ~1);
        int directory =
                values + all.stream().mapToInt(tag -> tag.length() + 1 & ~1).sum();
        ByteBuffer file =
                ByteBuffer.allocate(directory + 2 + 12 * all.size() + 4).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("II*\0")).putInt(directory).put(strip).position(directory);
        file.putShort((short) all.size());
        int at = values;
        for (Tag tag : all) {
            file.putShort((short) tag.tag()).putShort((short) tag.type()).putInt(tag.values().length);
            int next = file.position() + 4;
            if (tag.length() > 4) {
                file.putInt(at).position(at);
                at += tag.length() + 1 & ~1;
            }
            tag.writeTo(file);
            file.position(next);
        }
        return file.array();
    }

    /** The tags of a picture of this size. @param colours the photometric interpretation */
    static List<Tag> picture(int width, int height, int samples, int bits, int colours) {
        long[] bitsOfEach = new long[samples];
        Arrays.fill(bitsOfEach, bits);
        return new ArrayList<>(List.of(
                new Tag(256, 4, width),
                new Tag(257, 4, height),
                new Tag(258, 3, bitsOfEach),
                new Tag(262, 3, colours),
                new Tag(277, 3, samples),
                new Tag(278, 4, height)));
    }

    static Tag profileTag(byte[] profile) {
        long[] octets = new long[profile.length];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = profile[i];
        }
        return new Tag(34675, 7, octets);
    }

    /** A TIFF of red pixels in one huge strip, deflated. */
    static byte[] hugeTiff(int width, int height) {
        byte[] row = new byte[3 * width];
        for (int x = 0; x < row.length; x += 3) {
            row[x] = (byte) 200;
        }
        List<Tag> tags = picture(width, height, 3, 8, 2);
        tags.add(new Tag(259, 3, 8));
        return tiff(deflated(row, height), tags);
    }

    static byte[] repeated(int times, int... octets) {
        byte[] all = new byte[times * octets.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) octets[i % octets.length];
        }
        return all;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
