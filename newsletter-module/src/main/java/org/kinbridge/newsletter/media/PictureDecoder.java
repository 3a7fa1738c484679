package org.kinbridge.newsletter.media;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Rectangle;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a picture in strips and makes it smaller on the way: of a picture of 100 megapixels no more than one strip and
 * the small result are ever in memory.
 */
final class PictureDecoder {

    private static final int STRIP_OCTETS = 48 * 1024 * 1024;
    private static final int OCTETS_OF_A_PIXEL = 4;
    private static final int ROWS = 32;

    private final ReadHeader header;
    private final ImageReader reader;
    private final Set<IntakeNotice> notices;
    private final @Nullable ICC_Profile profile;

    private PictureDecoder(ReadHeader header, ImageReader reader) {
        this.header = header;
        this.reader = reader;
        this.notices =
                header.notices().isEmpty() ? EnumSet.noneOf(IntakeNotice.class) : EnumSet.copyOf(header.notices());
        this.profile = profile(header.profile());
    }

    /** A decoded picture, upright. @param notices what its owner should know */
    record Decoded(RgbPicture picture, Set<IntakeNotice> notices) {}

    /** @param longestSide in pixels; a smaller picture stays as it is. @throws IOException if it is damaged */
    static Decoded decode(ReadHeader header, int longestSide) throws IOException {
        ImageReader reader = PictureReaders.of(header.format());
        try (ImageInputStream input = new ByteArrayImageInputStream(header.decodable())) {
            reader.setInput(input, false, true);
            return new PictureDecoder(header, reader).decoded(longestSide);
        } finally {
            reader.dispose();
        }
    }

    private Decoded decoded(int longestSide) throws IOException {
        requireTheSame();
        boolean whole = header.format() == PictureFormat.WEBP;
        BufferedImage all = whole ? reader.read(0) : null;
        int width = all == null ? header.width() : all.getWidth();
        int height = all == null ? header.height() : all.getHeight();
        int every = all == null ? Math.max(1, Math.max(width, height) / (2 * longestSide)) : 1;
        int fewerColumns = (width + every - 1) / every;
        int fewerRows = (height + every - 1) / every;
        double shrink = Math.min(1, (double) longestSide / Math.max(fewerColumns, fewerRows));
        AreaScaler scaler = new AreaScaler(
                fewerColumns, fewerRows, Math.max(1, (int) Math.round(fewerColumns * shrink)), Math.max(1, (int)
                        Math.round(fewerRows * shrink)));
        if (all == null) {
            strips(scaler, every);
        } else {
            pass(all, scaler);
        }
        return new Decoded(scaler.result().upright(header.orientation()), notices);
    }

    /** What the decoder sees must be what the header was read for. */
    private void requireTheSame() throws IOException {
        boolean same = reader.getWidth(0) == header.width() && reader.getHeight(0) == header.height();
        if (!same) {
            throw new IOException("the decoder sees another picture");
        }
    }

    private void strips(AreaScaler scaler, int every) throws IOException {
        long octetsOfARow = (long) (header.width() / every + 1) * OCTETS_OF_A_PIXEL;
        int rows = (int) Math.max(1, STRIP_OCTETS / octetsOfARow) * every;
        for (int y = 0; y < header.height(); y += rows) {
            ImageReadParam part = reader.getDefaultReadParam();
            part.setSourceRegion(new Rectangle(0, y, header.width(), Math.min(rows, header.height() - y)));
            part.setSourceSubsampling(every, every, 0, 0);
            pass(reader.read(0, part), scaler);
        }
    }

    private void pass(BufferedImage strip, AreaScaler scaler) {
        SrgbRows source = new SrgbRows(strip, profile);
        int width = strip.getWidth();
        for (int y = 0; y < strip.getHeight(); y += ROWS) {
            int rows = Math.min(ROWS, strip.getHeight() - y);
            int[] rgb = source.read(y, rows);
            for (int row = 0; row < rows; row++) {
                scaler.add(rgb, row * width);
            }
        }
        if (source.wasTransparent()) {
            notices.add(IntakeNotice.TRANSPARENT);
        }
    }

    private static @Nullable ICC_Profile profile(byte @Nullable [] octets) {
        try {
            return octets == null ? null : ICC_Profile.getInstance(octets);
        } catch (IllegalArgumentException damaged) {
            return null;
        }
    }
}
