package org.kinbridge.newsletter.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads bytes as text. Encodings are recognised in this order: byte order mark, UTF-16 by its zero bytes, strict UTF-8,
 * then windows-1252 or windows-1256 when the words are unmistakable; anything else is for a person to decide.
 */
public final class SourceText {
    /** A text must be smaller than this many bytes. The largest real issue seen had less than a hundredth of it. */
    public static final int LIMIT = 50_000_000;

    private static final int PREVIEW_LINES = 8;
    private static final int PREVIEW_WIDTH = 160;

    private SourceText() {}

    /**
     * Reads a stream, never more than {@link #LIMIT} bytes of it.
     *
     * @throws IOException when the stream fails
     */
    public static Reading read(InputStream in) throws IOException {
        return read(in.readNBytes(LIMIT));
    }

    /** Reads bytes whose encoding is not known. */
    public static Reading read(byte[] bytes) {
        if (bytes.length >= LIMIT) {
            return new Reading.TooLarge(LIMIT);
        }
        if (bytes.length == 0) {
            return new Reading.Empty();
        }
        Optional<String> format = FileMagic.formatOf(bytes);
        if (format.isPresent()) {
            return new Reading.Binary(format.get());
        }
        Optional<Reading> marked = byMark(bytes);
        return marked.orElseGet(() -> withoutMark(bytes));
    }

    /** Reads bytes in the encoding that a person chose. */
    public static Reading readAs(byte[] bytes, TextEncoding encoding) {
        String text = encoding.decode(bytes, 0, bytes.length);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return text.isBlank() ? new Reading.Empty() : new Reading.Text(text, encoding, encoding != TextEncoding.UTF_8);
    }

    private static Optional<Reading> byMark(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(strictly(b, 3, TextEncoding.UTF_8));
        }
        if (startsWith(b, 0xFF, 0xFE)) {
            return Optional.of(strictly(b, 2, TextEncoding.UTF_16LE));
        }
        if (startsWith(b, 0xFE, 0xFF)) {
            return Optional.of(strictly(b, 2, TextEncoding.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Reading strictly(byte[] b, int skip, TextEncoding encoding) {
        return encoding.decodeStrictly(b, skip, b.length - skip)
                .map(text -> textOf(text, encoding))
                .orElseGet(() -> doubtful(b));
    }

    private static Reading withoutMark(byte[] bytes) {
        ByteCensus census = ByteCensus.of(bytes);
        if (census.zeros() > 0) {
            return utf16(bytes, census);
        }
        if (census.looksBinary()) {
            return new Reading.Binary("");
        }
        Optional<String> utf8 = TextEncoding.UTF_8.decodeStrictly(bytes, 0, bytes.length);
        if (utf8.isPresent()) {
            return textOf(utf8.get(), TextEncoding.UTF_8);
        }
        return SingleByteGuess.of(bytes)
                .map(encoding -> textOf(encoding.decode(bytes, 0, bytes.length), encoding))
                .orElseGet(() -> doubtful(bytes));
    }

    private static Reading utf16(byte[] bytes, ByteCensus census) {
        boolean little = census.zerosAtOdd() > census.zerosAtEven();
        TextEncoding encoding = little ? TextEncoding.UTF_16LE : TextEncoding.UTF_16BE;
        if (bytes.length % 2 != 0) {
            return new Reading.Binary("");
        }
        return encoding.decodeStrictly(bytes, 0, bytes.length)
                .filter(ByteCensus::readsAsText)
                .map(text -> textOf(text, encoding))
                .orElseGet(() -> new Reading.Binary(""));
    }

    private static Reading textOf(String text, TextEncoding encoding) {
        if (text.isBlank()) {
            return new Reading.Empty();
        }
        if (text.indexOf('\0') >= 0) {
            return new Reading.Binary("");
        }
        return new Reading.Text(text, encoding, encoding != TextEncoding.UTF_8);
    }

    private static Reading doubtful(byte[] bytes) {
        return new Reading.Doubtful(candidates(bytes));
    }

    /** How the text looks in each encoding that is offered. */
    static List<Reading.Candidate> candidates(byte[] bytes) {
        List<Reading.Candidate> candidates = new ArrayList<>();
        for (TextEncoding encoding : List.of(
                TextEncoding.WINDOWS_1252,
                TextEncoding.WINDOWS_1256,
                TextEncoding.WINDOWS_1250,
                TextEncoding.WINDOWS_1251,
                TextEncoding.UTF_8)) {
            candidates.add(new Reading.Candidate(encoding, preview(bytes, encoding)));
        }
        return List.copyOf(candidates);
    }

    /** The first lines that hold a byte above 127: only these look different under different encodings. */
    private static String preview(byte[] bytes, TextEncoding encoding) {
        StringBuilder preview = new StringBuilder();
        int lines = 0;
        int start = 0;
        while (start < bytes.length && lines < PREVIEW_LINES) {
            int end = start;
            boolean telling = false;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                telling |= bytes[end++] < 0;
            }
            if (telling) {
                preview.append(encoding.decode(bytes, start, Math.min(end - start, PREVIEW_WIDTH))
                                .strip())
                        .append('\n');
                lines++;
            }
            start = end + 1;
        }
        return preview.toString().stripTrailing();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
