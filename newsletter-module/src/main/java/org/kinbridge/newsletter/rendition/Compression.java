package org.kinbridge.newsletter.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses once what is sent many times. */
final class Compression {

    private static final int WORTHWHILE = 600;

    private Compression() {}

    /** The bytes with gzip, or null where that saves nothing. */
    static byte @Nullable [] gzip(byte[] bytes) {
        if (bytes.length < WORTHWHILE) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size() < bytes.length ? out.toByteArray() : null;
    }
}
