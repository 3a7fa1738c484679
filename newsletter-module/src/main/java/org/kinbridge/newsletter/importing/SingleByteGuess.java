package org.kinbridge.newsletter.importing;

import java.util.Optional;

/**
 * Tells windows-1252 from windows-1256 by the shape of words. In a Western text a byte above 127 stands inside a word of
 * ASCII letters; in a Persian or Arabic text whole words are made of such bytes. Typographic quotes, dashes and the
 * French letters stand at the same places in both and prove nothing.
 */
final class SingleByteGuess {
    private static final double SURE = 0.95;

    private final byte[] bytes;
    private int arabicWords;
    private int latinWords;
    private int strangeWords;

    private SingleByteGuess(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<TextEncoding> of(byte[] bytes) {
        SingleByteGuess guess = new SingleByteGuess(bytes);
        guess.weighWords();
        return guess.verdict();
    }

    private Optional<TextEncoding> verdict() {
        double all = arabicWords + latinWords + strangeWords;
        if (all == 0) {
            return Optional.of(TextEncoding.WINDOWS_1252);
        }
        if (arabicWords >= 3 && arabicWords / all >= SURE) {
            return Optional.of(TextEncoding.WINDOWS_1256);
        }
        return latinWords / all >= SURE ? Optional.of(TextEncoding.WINDOWS_1252) : Optional.empty();
    }

    private void weighWords() {
        String arabic = TextEncoding.WINDOWS_1256.decode(bytes, 0, bytes.length);
        String latin = TextEncoding.WINDOWS_1252.decode(bytes, 0, bytes.length);
        int start = -1;
        for (int i = 0; i <= bytes.length; i++) {
            boolean inWord = i < bytes.length && isWordByte(bytes[i]);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                weigh(arabic.substring(start, i), latin.substring(start, i));
                start = -1;
            }
        }
    }

    private void weigh(String asArabic, String asLatin) {
        if (asArabic.equals(asLatin)) {
            if (asLatin.chars().anyMatch(c -> c > 127)) {
                latinWords++;
            }
        } else if (asArabic.length() == 1) {
            return; // one letter alone may be a word in either
        } else if (asArabic.chars().allMatch(SingleByteGuess::isArabic)) {
            arabicWords++;
        } else if (isWesternWord(asLatin)) {
            latinWords++;
        } else {
            strangeWords++;
        }
    }

    private static boolean isArabic(int c) {
        return (c >= 0x600 && c <= 0x6FF) || c == 0x200C || c == 0x200D || c == 0xA0;
    }

    /** A word whose letters above 127 are outnumbered by plain ones, none of them a sign that no Western word holds. */
    private static boolean isWesternWord(String word) {
        long high = word.chars().filter(c -> c > 127).count();
        boolean allLetters = word.chars().allMatch(c -> Character.isLetter(c) && c != 'ª' && c != 'º' && c != 'ƒ');
        return allLetters && high * 2 <= word.length();
    }

    private static boolean isWordByte(byte b) {
        int c = b & 0xFF;
        boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        boolean sharedPunctuation = (c >= 0x82 && c <= 0x87)
                || c == 0x89
                || c == 0x8B
                || (c >= 0x91 && c <= 0x97)
                || c == 0x99
                || c == 0x9B
                || (c >= 0xA0 && c <= 0xBF && c != 0xAA);
        return ascii || (c >= 0x80 && !sharedPunctuation);
    }
}
