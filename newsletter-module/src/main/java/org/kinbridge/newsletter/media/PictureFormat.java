package org.kinbridge.newsletter.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of picture that are taken in. What a file is, is told from its first octets, never from its name. */
enum PictureFormat {
    JPEG,
    PNG,
    WEBP,
    TIFF;

    private static final int HEAD = 32;

    /** Kinds that people do bring and that are refused by name, since each has its own way out. */
    private enum Other {
        HEIC,
        AVIF,
        GIF,
        BMP,
        BIG_TIFF
    }

    /**
     * What the content is.
     *
     * @throws org.kinbridge.core.problem.InvalidInput with the reason, if it is nothing that is taken in
     */
    static PictureFormat of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        throw other(head).map(PictureFormat::refusal).orElseGet(() -> Refusal.of("notAPicture"));
    }

    private static Optional<Other> other(String head) {
        if (head.startsWith("ftyp", 4)) {
            String brand = head.substring(8, Math.min(head.length(), 12));
            return brand.startsWith("avi")
                    ? Optional.of(Other.AVIF)
                    : brand.matches("he[iv].|mif1|msf1") ? Optional.of(Other.HEIC) : Optional.empty();
        }
        if (head.startsWith("GIF8")) {
            return Optional.of(Other.GIF);
        }
        if (head.startsWith("II+\0") || head.startsWith("MM\0+")) {
            return Optional.of(Other.BIG_TIFF);
        }
        return head.startsWith("BM") && head.length() == HEAD ? Optional.of(Other.BMP) : Optional.empty();
    }

    private static org.kinbridge.core.problem.InvalidInput refusal(Other kind) {
        return switch (kind) {
            case HEIC -> Refusal.of("heic");
            case BIG_TIFF -> Refusal.of("tiffKind");
            default -> Refusal.of("otherPicture", kind.name());
        };
    }
}
