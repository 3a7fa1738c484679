package org.kinbridge.newsletter.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a file is by its content; its name is never asked. */
public final class FormatGuess {
    private static final int SNIFFED = 1024;
    private static final Pattern HTML = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*", Pattern.DOTALL);

    private FormatGuess() {}

    /** The format of a file that {@link DocumentReader} reads; empty for plain text and for anything else. */
    public static Optional<SourceFormat> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return Optional.of(SourceFormat.PDF);
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return zipped(bytes);
        }
        String text = start.replace("\0", "").replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        return HTML.matcher(text.toLowerCase(Locale.ROOT)).matches()
                ? Optional.of(SourceFormat.HTML)
                : Optional.empty();
    }

    private static Optional<SourceFormat> zipped(byte[] bytes) {
        try (Archive archive = Archive.open(bytes)) {
            if (archive.has("word/document.xml")) {
                return Optional.of(SourceFormat.DOCX);
            }
            boolean text = archive.has("mimetype")
                    && archive.text("mimetype").strip().startsWith(SourceFormat.ODT.contentType());
            return text ? Optional.of(SourceFormat.ODT) : Optional.empty();
        } catch (Unreadable damaged) {
            return Optional.empty();
        }
    }

    /** Whether it is an Office file that was encrypted: a container of the old format with a package inside. */
    public static boolean isEncryptedOffice(byte[] bytes) {
        boolean container = bytes.length > 8 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
        String all = container ? new String(bytes, StandardCharsets.UTF_16LE) : "";
        return all.contains("EncryptedPackage");
    }
}
