package org.kinbridge.cases.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Turns the bytes of a text into letters. UTF-8 and UTF-16 are told from marks and from what is possible in them. What
 * is neither comes from a Windows program: of the two code pages that such families use, the Arabic one has whole words
 * of octets above 127, the western one has them one at a time, between plain letters.
 */
final class TextDecoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");

    private TextDecoding() {}

    /** @throws InvalidInput for field {@code file}, if it is no text */
    static String decode(byte[] bytes) {
        String text = unmarked(decoded(bytes));
        if (text.indexOf('\0') >= 0) {
            throw new InvalidInput("file", "families.refused.format");
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, runsOfHighOctets(bytes) ? ARABIC : WESTERN);
        }
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return withoutMark(bytes);
    }

    /** Separators and digits of a table have a zero beside them in UTF-16, on the same side each time. */
    private static @Nullable Charset withoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        int looked = Math.min(bytes.length, 4_000);
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int enough = Math.max(2, looked / 40);
        if (zeros[1] >= enough && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] >= enough && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean runsOfHighOctets(byte[] bytes) {
        int alone = 0;
        int inRuns = 0;
        int run = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i < bytes.length && bytes[i] < 0) {
                run++;
            } else {
                alone += run < 3 ? run : 0;
                inRuns += run >= 3 ? run : 0;
                run = 0;
            }
        }
        return inRuns > alone;
    }

    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
