package org.kinbridge.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file with which a running PostgreSQL marks its data directory.
 *
 * @param pid number of the server's process
 * @param directory the data directory that the server wrote down
 * @param port on which it listens
 * @see <a href="https://www.postgresql.org/docs/18/storage-file-layout.html">PostgreSQL: database file layout</a>
 */
record PostmasterPid(long pid, Path directory, int port) {

    /** Reads the file of a data directory; empty if there is none, or it is not complete. */
    static Optional<PostmasterPid> of(Path dataDirectory) {
        Path file = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(new PostmasterPid(
                            Long.parseLong(lines.get(0).strip()),
                            Path.of(lines.get(1).strip()),
                            Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The running server, if the number still belongs to a PostgreSQL that was started on exactly this directory.
     * Process numbers are used again: after a restart of the computer it may be anybody.
     */
    Optional<ProcessHandle> server(Path dataDirectory) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> isOurs(process, dataDirectory));
    }

    private boolean isOurs(ProcessHandle process, Path dataDirectory) {
        String command = process.info().commandLine().orElse("");
        if (command.isEmpty()) {
            // Windows does not tell the arguments; the program's own path must do.
            command = process.info().command().orElse("") + " " + dataDirectory;
        }
        return directory.normalize().equals(dataDirectory.normalize())
                && command.contains("postgres")
                && command.contains(dataDirectory.toString());
    }
}
