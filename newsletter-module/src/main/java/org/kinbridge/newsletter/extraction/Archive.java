package org.kinbridge.newsletter.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a packed document. Only those asked for are unpacked, each octet counted: a few octets can be packed so
 * that they unpack to more than any memory holds.
 */
final class Archive implements AutoCloseable {
    /** The most octets that the parts read may unpack to, all together. */
    static final long MOST_UNPACKED = 400_000_000;

    /** The most that one part may unpack to; the words of an issue take about a hundredth. */
    static final int LARGEST_PART = 60_000_000;

    private final ZipFile zip;
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Unreadable when it is damaged */
    static Archive open(byte[] bytes) {
        try {
            return new Archive(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get());
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable(Unreadable.Why.DAMAGED, damaged);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** @throws Unreadable when there is no such part, it is damaged, or it unpacks to too much */
    byte[] read(String name) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Unreadable(Unreadable.Why.DAMAGED);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LARGEST_PART + 1);
            unpacked += content.length;
            if (content.length > LARGEST_PART || unpacked > MOST_UNPACKED) {
                throw new Unreadable(Unreadable.Why.TOO_MUCH);
            }
            return content;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable(Unreadable.Why.DAMAGED, damaged);
        }
    }

    String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException nothingHeld) {
            throw new Unreadable(Unreadable.Why.DAMAGED, nothingHeld);
        }
    }
}
