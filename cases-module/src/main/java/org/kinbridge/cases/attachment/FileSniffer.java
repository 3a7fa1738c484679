package org.kinbridge.cases.attachment;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kinbridge.core.problem.InvalidInput;

/** Finds out what a file is by looking into it. What is not plainly one of {@link FileKind} is not taken in. */
final class FileSniffer {

    private static final List<String> PROGRAMS = List.of(
            "MZ", "\u007fELF", "\u00ca\u00fe\u00ba\u00be", "\u00cf\u00fa\u00ed\u00fe", "\u00fe\u00ed\u00fa", "#!");
    private static final List<String> ARCHIVES = List.of("Rar!", "7z\u00bc\u00af", "\u001f\u008b", "BZh", "\u00fd7zXZ");
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";
    private static final List<String> MARKUP =
            List.of("<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<?php");
    private static final int HEAD = 512;

    private FileSniffer() {}

    /** @throws InvalidInput for the field {@code file}, saying what it is instead and what to do */
    static FileKind kindOf(byte[] content) {
        String head = head(content);
        refuseIf(PROGRAMS.stream().anyMatch(head::startsWith), "program");
        refuseIf(ARCHIVES.stream().anyMatch(head::startsWith), "archive");
        refuseIf(head.startsWith(OLD_OFFICE), "oldOffice");
        if (head.startsWith("%PDF-")) {
            return FileKind.PDF;
        }
        if (head.startsWith("PK")) {
            return OfficeFile.kindOf(content);
        }
        if (isWide(head)) {
            return text(content, head);
        }
        return switch (pictureType(content)) {
            case Jpeg -> FileKind.JPEG;
            case Png -> FileKind.PNG;
            case WebP -> FileKind.WEBP;
            case Tiff -> FileKind.TIFF;
            case Heif -> throw refused("heic");
            case Unknown -> text(content, head);
            default -> throw refused("unknown");
        };
    }

    private static FileType pictureType(byte[] content) {
        try {
            return FileTypeDetector.detectFileType(new BufferedInputStream(new ByteArrayInputStream(content)));
        } catch (IOException | RuntimeException unknown) {
            return FileType.Unknown;
        }
    }

    private static FileKind text(byte[] content, String head) {
        String begin = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        refuseIf(MARKUP.stream().anyMatch(begin::startsWith), "webPage");
        refuseIf(!isText(content), "unknown");
        return FileKind.TEXT;
    }

    /** Valid UTF-8, or UTF-16 with its mark, without control characters other than those of lines and tabs. */
    private static boolean isText(byte[] content) {
        try {
            String text = (isWide(head(content)) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.codePoints().noneMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    /** Whether it begins with the mark of UTF-16. */
    private static boolean isWide(String head) {
        return head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static void refuseIf(boolean wrong, String reason) {
        if (wrong) {
            throw refused(reason);
        }
    }

    static InvalidInput refused(String reason, Object... arguments) {
        return new InvalidInput("file", "documents.problem." + reason, arguments);
    }
}
