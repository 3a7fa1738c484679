package org.kinbridge.newsletter.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings in which past issues reach us; the order is the order in which they are offered to a person. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    UTF_16LE(StandardCharsets.UTF_16LE, "UTF-16 LE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "UTF-16 BE"),
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252"),
    WINDOWS_1256(Charset.forName("windows-1256"), "Windows-1256"),
    WINDOWS_1250(Charset.forName("windows-1250"), "Windows-1250"),
    WINDOWS_1251(Charset.forName("windows-1251"), "Windows-1251");

    private final Charset charset;
    private final String label;

    TextEncoding(Charset charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    /** The name people know it by, the same in every interface language. */
    public String label() {
        return label;
    }

    /** Decodes, putting U+FFFD where a byte has no meaning in this encoding. */
    public String decode(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, charset);
    }

    /** Decodes only if every byte has a meaning in this encoding. */
    Optional<String> decodeStrictly(byte[] bytes, int from, int length) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }
}
