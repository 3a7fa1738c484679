package org.kinbridge.newsletter.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kinbridge.core.storage.PrivateFiles;

/** The folder of kept messages: one {@code .eml} file each, readable by the program's own user only. */
final class OutboxFolder {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{6}-[0-9a-f-]{36}\\.eml");

    private final Path folder;

    OutboxFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the file whole or not at all. The same message kept again in the same second replaces the first. */
    void keep(UUID id, Instant at, byte[] message) throws IOException {
        PrivateFiles.write(folder, STAMP.format(at) + "-" + id + ".eml", message);
    }

    /** Names of the kept messages, the newest first. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(NAME.asMatchPredicate())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** The bytes of one message; empty for a name that the folder did not give out. */
    Optional<byte[]> read(String name) throws IOException {
        if (!NAME.matcher(name).matches() || !Files.isRegularFile(folder.resolve(name))) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(folder.resolve(name)));
    }

    /** When a message was kept. @param name as the folder gave it out */
    static Instant keptAt(String name) {
        return STAMP.parse(name.substring(0, name.indexOf('-')), Instant::from);
    }

    /** Deletes one message; nothing happens for a name that the folder did not give out. */
    void delete(String name) throws IOException {
        if (NAME.matcher(name).matches()) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }
}
