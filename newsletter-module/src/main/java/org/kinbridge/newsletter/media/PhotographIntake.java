package org.kinbridge.newsletter.media;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;

/**
 * Takes a photograph in: finds out by its content what it is, looks at its dimensions before decoding anything, turns it
 * upright, and draws it anew in each size. What is kept is nothing but pixels: place, time, camera and thumbnails are gone.
 * One picture is decoded at a time, so that many uploads need no more memory than one.
 */
final class PhotographIntake {

    static final int LARGEST_FILE = 50 * 1024 * 1024;

    private static final int PATIENCE_SECONDS = 90;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    /** A photograph in all its sizes, and what its owner should know. */
    record TakenIn(Map<PhotographSize, SizedPicture> sizes, Set<IntakeNotice> notices) {}

    private PhotographIntake() {}

    /**
     * @throws InvalidInput for the field {@code file}, with the reason why it cannot be taken in
     * @throws Refused if too many wait already
     */
    static TakenIn read(byte[] content) {
        requireSize(content);
        PictureFormat format = PictureFormat.of(content);
        ReadHeader header = ReadHeader.of(format, content);
        return alone(() -> {
            PictureDecoder.Decoded decoded = PictureDecoder.decode(header, PhotographSize.PRINT.pixels());
            Set<IntakeNotice> notices = EnumSet.noneOf(IntakeNotice.class);
            notices.addAll(decoded.notices());
            RgbPicture picture = decoded.picture();
            if (Math.max(picture.width(), picture.height()) < PhotographSize.WIDE.pixels()) {
                notices.add(IntakeNotice.SMALL);
            }
            return new TakenIn(sizes(picture), notices);
        });
    }

    /** The cuts of a photograph anew. @param largest the file of its largest size */
    static Map<PhotographSize, SizedPicture> cutAnew(byte[] largest, FocalPoint focus) {
        return alone(() -> {
            Map<PhotographSize, SizedPicture> sizes = new EnumMap<>(PhotographSize.class);
            cut(sizes, decoded(largest), focus);
            return sizes;
        });
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> T alone(Work<T> work) {
        try {
            if (!ONE_AT_A_TIME.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused("media.problem.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refused("media.problem.busy");
        }
        try {
            return work.done();
        } catch (InvalidInput told) {
            throw told;
        } catch (IOException | RuntimeException | OutOfMemoryError damaged) {
            throw Refusal.of("unreadable");
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static void requireSize(byte[] content) {
        if (content.length == 0) {
            throw Refusal.of("empty");
        }
        if (content.length > LARGEST_FILE) {
            throw Refusal.of("tooLarge", LARGEST_FILE / (1024 * 1024));
        }
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        ImageReader reader = PictureReaders.of(PictureFormat.JPEG);
        try (ImageInputStream input = new ByteArrayImageInputStream(jpeg)) {
            reader.setInput(input, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static RgbPicture decoded(byte[] jpeg) throws IOException {
        return RgbPicture.of(image(jpeg));
    }

    private static Map<PhotographSize, SizedPicture> sizes(RgbPicture picture) {
        Map<PhotographSize, SizedPicture> sizes = new EnumMap<>(PhotographSize.class);
        for (PhotographSize size : PhotographSize.whole()) {
            double shrink = Math.min(1, (double) size.pixels() / Math.max(picture.width(), picture.height()));
            int width = Math.max(1, (int) Math.round(picture.width() * shrink));
            int height = Math.max(1, (int) Math.round(picture.height() * shrink));
            sizes.put(size, AreaScaler.scaled(picture, width, height).jpeg(size.quality()));
        }
        cut(sizes, picture, FocalPoint.CENTRE);
        return sizes;
    }

    private static void cut(Map<PhotographSize, SizedPicture> sizes, RgbPicture picture, FocalPoint focus) {
        RgbPicture part = focus.cut(picture, PhotographSize.CUT_WIDTH, PhotographSize.CUT_HEIGHT);
        List<PhotographSize> cuts = PhotographSize.cuts();
        for (PhotographSize size : cuts) {
            int width = Math.min(size.pixels(), part.width());
            int height = Math.max(1, Math.round((float) part.height() * width / part.width()));
            sizes.put(size, AreaScaler.scaled(part, width, height).jpeg(size.quality()));
        }
    }
}
