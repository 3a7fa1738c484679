package org.kinbridge.launcher;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Unpacks the plain tar archives that the database binaries come in: files, directories and symbolic links with names
 * of up to 255 octets (POSIX.1-1988, "ustar"). Anything else, or a name that leads outside, is refused.
 */
final class TarReader {

    private static final int BLOCK = 512;

    private final InputStream in;
    private final Path target;
    private final byte[] header = new byte[BLOCK];

    TarReader(InputStream in, Path target) {
        this.in = in;
        this.target = target.toAbsolutePath().normalize();
    }

    void unpack() throws IOException {
        while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
            Path path = inside(name());
            long size = octal(124, 12);
            switch (header[156]) {
                case '5' -> Files.createDirectories(path);
                case '2' -> link(path);
                case '0', 0 -> file(path, size);
                default -> throw new IOException("The archive holds an entry of kind " + (char) header[156]);
            }
        }
    }

    private String name() {
        String prefix = text(345, 155);
        boolean ustar = text(257, 8).equals("ustar");
        return ustar && !prefix.isEmpty() ? prefix + "/" + text(0, 100) : text(0, 100);
    }

    private Path inside(String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive leads outside: " + name);
        }
        return path;
    }

    private void link(Path path) throws IOException {
        String destination = text(157, 100);
        inside(target.relativize(path.resolveSibling(destination).normalize()).toString());
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, Path.of(destination));
    }

    private void file(Path path, long size) throws IOException {
        Files.createDirectories(path.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
            copy(size, out);
        }
        if ((octal(100, 8) & 0100) != 0 && !path.toFile().setExecutable(true, true)) {
            throw new IOException("The file cannot be made executable: " + path);
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }

    private void copy(long size, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long left = size; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("The archive ends within a file.");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private String text(int offset, int length) {
        int end = offset;
        while (end < offset + length && header[end] != 0) {
            end++;
        }
        return new String(header, offset, end - offset, StandardCharsets.UTF_8);
    }

    private long octal(int offset, int length) {
        String digits = text(offset, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }
}
