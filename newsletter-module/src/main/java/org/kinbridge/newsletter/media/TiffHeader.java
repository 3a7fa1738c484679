package org.kinbridge.newsletter.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the first directory of a TIFF file (TIFF 6.0). The decoder gets a copy whose only directory holds only what the
 * picture needs: it would read every other one too, and all that they point to.
 */
final class TiffHeader {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int COMPRESSION = 259;
    private static final int COLOURS = 262;
    private static final int ORIENTATION = 274;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int PROFILE = 34675;
    private static final int CMYK = 5;
    private static final int ENTRY = 12;
    private static final int LARGEST_TILE = 4096;

    /** How many values a tag may have; what is not named here never reaches the decoder. */
    private static final Map<Integer, Integer> MOST_VALUES = Map.ofEntries(
            Map.entry(WIDTH, 1),
            Map.entry(HEIGHT, 1),
            Map.entry(BITS, 8),
            Map.entry(COMPRESSION, 1),
            Map.entry(COLOURS, 1),
            Map.entry(266, 1), // fill order
            Map.entry(273, 120_000), // where the strips are
            Map.entry(277, 1), // samples of a pixel
            Map.entry(278, 1), // rows of a strip
            Map.entry(279, 120_000), // octets of the strips
            Map.entry(284, 1), // planes
            Map.entry(292, 1), // fax
            Map.entry(293, 1),
            Map.entry(317, 1), // predictor
            Map.entry(320, 3 * 65_536), // palette
            Map.entry(TILE_WIDTH, 1),
            Map.entry(TILE_HEIGHT, 1),
            Map.entry(324, 120_000), // where the tiles are
            Map.entry(325, 120_000), // octets of the tiles
            Map.entry(332, 1), // inks
            Map.entry(338, 8), // what further samples mean
            Map.entry(339, 8), // form of the samples
            Map.entry(PROFILE, 4 * 1024 * 1024));

    /** Plain, fax, LZW, deflate, PackBits: read line by line. A JPEG inside could be anything. */
    private static final Set<Integer> COMPRESSIONS = Set.of(1, 2, 3, 4, 5, 8, 32_773, 32_946);

    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    private final ByteBuffer file;
    private final Map<Integer, Integer> entries = new TreeMap<>();
    private final Set<IntakeNotice> notices = EnumSet.noneOf(IntakeNotice.class);

    private TiffHeader(byte[] content) {
        this.file = ByteBuffer.wrap(content);
        file.order(content[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    static ReadHeader read(byte[] content) {
        TiffHeader header = new TiffHeader(content);
        header.readDirectory();
        header.check();
        return new ReadHeader(
                PictureFormat.TIFF,
                header.decodable(),
                (int) header.value(WIDTH, 0),
                (int) header.value(HEIGHT, 0),
                ExifOrientation.valid((int) header.value(ORIENTATION, 1)),
                null,
                header.notices);
    }

    private void readDirectory() {
        int directory = file.getInt(4);
        int count = file.getShort(directory) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + i * ENTRY;
            int tag = file.getShort(entry) & 0xffff;
            if (tag == ORIENTATION || MOST_VALUES.containsKey(tag)) {
                requireInside(entry, MOST_VALUES.getOrDefault(tag, 1));
                entries.put(tag, entry);
            }
        }
        if (file.getInt(directory + 2 + count * ENTRY) != 0) {
            notices.add(IntakeNotice.MORE_PAGES);
        }
    }

    private void requireInside(int entry, int most) {
        int type = file.getShort(entry + 2) & 0xffff;
        long count = file.getInt(entry + 4) & 0xffffffffL;
        if (type >= SIZES.length || count < 1 || count > most) {
            throw Refusal.of("tiffKind");
        }
        long length = count * SIZES[type];
        long at = length <= 4 ? entry + 8 : file.getInt(entry + 8) & 0xffffffffL;
        if (at + length > file.limit()) {
            throw new IllegalArgumentException("a value ends beyond the file");
        }
    }

    private void check() {
        ReadHeader.requireDimensions(value(WIDTH, 0), value(HEIGHT, 0), ReadHeader.MOST_PIXELS);
        boolean known = COMPRESSIONS.contains((int) value(COMPRESSION, 1)) && value(BITS, 1) <= 16;
        if (!known || value(TILE_WIDTH, 1) > LARGEST_TILE || value(TILE_HEIGHT, 1) > LARGEST_TILE) {
            throw Refusal.of("tiffKind");
        }
        if (value(COLOURS, 0) == CMYK) {
            notices.add(IntakeNotice.PRINTING_COLOURS);
        }
    }

    /** The first value of a tag. */
    private long value(int tag, long otherwise) {
        Integer entry = entries.get(tag);
        if (entry == null) {
            return otherwise;
        }
        int type = file.getShort(entry + 2);
        boolean inside = (long) file.getInt(entry + 4) * SIZES[type] <= 4;
        int at = inside ? entry + 8 : file.getInt(entry + 8);
        return switch (type) {
            case 1 -> file.get(at) & 0xff;
            case 3 -> file.getShort(at) & 0xffff;
            case 4 -> file.getInt(at) & 0xffffffffL;
            default -> throw new IllegalArgumentException("a number of an unusual type");
        };
    }

    private byte[] decodable() {
        int end = file.limit() + (file.limit() & 1);
        ByteBuffer copy =
                ByteBuffer.allocate(end + 2 + entries.size() * ENTRY + 4).order(file.order());
        copy.put(file.array()).position(end);
        copy.putShort((short) entries.size());
        entries.values().forEach(entry -> copy.put(file.array(), entry, ENTRY));
        copy.putInt(0);
        copy.putInt(4, end);
        return copy.array();
    }
}
