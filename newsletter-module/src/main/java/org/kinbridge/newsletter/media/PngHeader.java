package org.kinbridge.newsletter.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the chunks of a PNG file (ISO/IEC 15948). The decoder gets only those that make the picture: it would
 * unpack compressed comments to whatever size they claim.
 */
final class PngHeader {

    private static final Set<String> OF_THE_PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    private static final int AROUND_A_CHUNK = 12;
    private static final int LARGEST_PROFILE = 4 * 1024 * 1024;

    private final ByteBuffer file;
    private final ByteArrayOutputStream decodable;
    private final Set<IntakeNotice> notices = EnumSet.noneOf(IntakeNotice.class);
    private int width;
    private int height;
    private int orientation = ExifOrientation.UPRIGHT;
    private byte @Nullable [] profile;

    private PngHeader(byte[] content) {
        this.file = ByteBuffer.wrap(content);
        this.decodable = new ByteArrayOutputStream(content.length);
        decodable.write(content, 0, SIGNATURE);
    }

    static ReadHeader read(byte[] content) {
        PngHeader header = new PngHeader(content);
        header.walk();
        return new ReadHeader(
                PictureFormat.PNG,
                header.decodable.toByteArray(),
                header.width,
                header.height,
                header.orientation,
                header.profile,
                header.notices);
    }

    private void walk() {
        int at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            int length = file.getInt(at);
            if (length < 0 || length > file.limit() - at - AROUND_A_CHUNK) {
                throw new IllegalArgumentException("a chunk ends beyond the file");
            }
            type = new String(file.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
            if (at == SIGNATURE != type.equals("IHDR")) {
                throw new IllegalArgumentException("no header, or two");
            }
            chunk(type, at + 8, length);
            if (OF_THE_PICTURE.contains(type)) {
                decodable.write(file.array(), at, length + AROUND_A_CHUNK);
            }
            at += length + AROUND_A_CHUNK;
        }
    }

    private void chunk(String type, int at, int length) {
        switch (type) {
            case "IHDR" -> {
                width = file.getInt(at);
                height = file.getInt(at + 4);
                ReadHeader.requireDimensions(width, height, ReadHeader.MOST_PIXELS);
            }
            case "iCCP" -> profile = profile(at, length);
            case "eXIf" -> orientation = ExifOrientation.of(file.array(), at, length);
            case "acTL" -> notices.add(IntakeNotice.ANIMATED);
            default -> {}
        }
    }

    /** The profile, unpacked as far as profiles go; null if it is none. */
    private byte @Nullable [] profile(int at, int length) {
        int name = 0;
        while (name < length && file.get(at + name) != 0) {
            name++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file.array(), at + name + 2, Math.max(0, length - name - 2));
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            int read = inflater.inflate(part);
            while (read > 0 && unpacked.size() <= LARGEST_PROFILE) {
                unpacked.write(part, 0, read);
                read = inflater.inflate(part);
            }
            return unpacked.size() > LARGEST_PROFILE ? null : unpacked.toByteArray();
        } catch (DataFormatException damaged) {
            return null;
        } finally {
            inflater.end();
        }
    }
}
