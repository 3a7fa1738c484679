package org.kinbridge.cases.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Unpacks a file once into nothing, before anything else touches it: a few octets can be packed so that they unpack to
 * more than any memory holds.
 */
final class ZipGuard {

    /** The most octets that a file may unpack to. A sheet of 20,000 lines of families takes about a tenth of it. */
    static final long MOST_UNPACKED = 150_000_000;

    private static final int MOST_ENTRIES = 2_000;

    private ZipGuard() {}

    /**
     * The names in the archive.
     *
     * @throws InvalidInput for field {@code file}, if it is damaged or unpacks to too much
     */
    static Set<String> entries(byte[] bytes) {
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[16_384];
        long unpacked = 0;
        try (ZipFile zip = open(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        requireRoom(unpacked, names.size());
                    }
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new InvalidInput("file", "families.refused.damaged");
        }
        return names;
    }

    /** By its directory, as the readers of workbooks open it: what is not in the directory is never read. */
    static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private static void requireRoom(long unpacked, int entries) {
        if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
            throw new InvalidInput("file", "families.refused.unpacked", MOST_UNPACKED / 1_000_000);
        }
    }
}
