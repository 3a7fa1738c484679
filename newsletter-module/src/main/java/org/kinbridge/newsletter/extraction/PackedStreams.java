package org.kinbridge.newsletter.extraction;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks every stream of a PDF once into nothing before anything else reads it: a few octets can be packed so that they
 * unpack to more than any memory holds, and twice so.
 */
final class PackedStreams {
    /** A picture of 40 million pixels in three colours. */
    private static final long LARGEST = 130_000_000;

    private static final long ALL = 2_000_000_000L;
    private static final int DEEPEST = 4;
    private static final byte[] WORD = {'s', 't', 'r', 'e', 'a', 'm'};

    private PackedStreams() {}

    /** @throws Unreadable when one of them, or all together, are too large */
    static void requireModest(byte[] pdf) {
        long all = 0;
        byte[] buffer = new byte[65_536];
        for (int i = 0; i + WORD.length + 4 < pdf.length; i++) {
            if (isStreamAt(pdf, i)) {
                all += measured(pdf, begin(pdf, i + WORD.length), buffer);
                if (all > ALL) {
                    throw new Unreadable(Unreadable.Why.TOO_MUCH);
                }
            }
        }
    }

    private static boolean isStreamAt(byte[] pdf, int at) {
        for (int k = 0; k < WORD.length; k++) {
            if (pdf[at + k] != WORD[k]) {
                return false;
            }
        }
        return at == 0 || pdf[at - 1] != 'd';
    }

    private static int begin(byte[] pdf, int at) {
        int i = at;
        while (i < pdf.length && (pdf[i] == '\r' || pdf[i] == '\n' || pdf[i] == ' ')) {
            i++;
        }
        return i;
    }

    private static long measured(byte[] pdf, int from, byte[] buffer) {
        long count = 0;
        try (InputStream in = unpacked(new ByteArrayInputStream(pdf, from, pdf.length - from), 0)) {
            if (in == null) {
                return 0;
            }
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
                if (count > LARGEST) {
                    throw new Unreadable(Unreadable.Why.TOO_MUCH);
                }
            }
        } catch (IOException ends) {
            return count;
        }
        return count;
    }

    private static @org.jspecify.annotations.Nullable InputStream unpacked(InputStream raw, int depth)
            throws IOException {
        if (depth > DEEPEST) {
            throw new Unreadable(Unreadable.Why.TOO_MUCH);
        }
        BufferedInputStream in = new BufferedInputStream(raw, 8192);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        boolean packed = first == 0x78 && second >= 0 && (first * 256 + second) % 31 == 0;
        if (!packed) {
            return depth == 0 ? null : in;
        }
        return unpacked(new InflaterInputStream(in), depth + 1);
    }
}
