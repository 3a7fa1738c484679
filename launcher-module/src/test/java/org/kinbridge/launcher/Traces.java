package org.kinbridge.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for words in the octets of files, in UTF-8 and in both orders of UTF-16, as a heap holds them. */
final class Traces {

    private static final int PIECE = 1 << 20;

    private record Octets(String word, byte[] octets) {}

    private final List<Octets> sought = new ArrayList<>();

    /** By their first two octets: a single one, such as the zero of UTF-16, is at every other place of a heap. */
    private final boolean[] beginnings = new boolean[1 << 16];

    private final int longest;

    Traces(Collection<String> words) {
        for (String word : words) {
            for (byte[] octets : List.of(
                    word.getBytes(StandardCharsets.UTF_8),
                    word.getBytes(StandardCharsets.UTF_16LE),
                    word.getBytes(StandardCharsets.UTF_16BE))) {
                sought.add(new Octets(word, octets));
                beginnings[beginning(octets, 0)] = true;
            }
        }
        longest = sought.stream().mapToInt(one -> one.octets().length).max().orElseThrow();
    }

    /** The words that are in any file below the folder, each with one file. */
    Set<String> below(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> in(file).forEach(word -> found.add(word + " in " + file)));
        } catch (UncheckedIOException gone) {
            if (!(gone.getCause() instanceof NoSuchFileException)) {
                throw gone; // a temporary file may go while one looks
            }
        }
        return found;
    }

    /** The words that are in the file. */
    Set<String> in(Path file) {
        Set<String> found = new TreeSet<>();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), PIECE)) {
            byte[] window = new byte[PIECE + longest];
            int held = 0;
            int read;
            while ((read = stream.readNBytes(window, held, PIECE)) > 0) {
                int end = held + read;
                look(window, end, found);
                held = Math.min(end, longest - 1);
                System.arraycopy(window, end - held, window, 0, held);
            }
        } catch (NoSuchFileException gone) {
            return found; // a temporary file
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void look(byte[] window, int end, Set<String> found) {
        for (int at = 0; at + 1 < end; at++) {
            if (beginnings[beginning(window, at)]) {
                for (Octets one : sought) {
                    int until = at + one.octets().length;
                    if (until <= end && Arrays.equals(window, at, until, one.octets(), 0, one.octets().length)) {
                        found.add(one.word());
                    }
                }
            }
        }
    }

    private static int beginning(byte[] octets, int at) {
        return (octets[at] & 0xff) << 8 | octets[at + 1] & 0xff;
    }
}
