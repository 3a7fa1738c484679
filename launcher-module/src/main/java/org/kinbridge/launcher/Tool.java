package org.kinbridge.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program of the database to its end. As root it runs inside a user namespace of its own, because PostgreSQL
 * refuses to run with root's number; the files stay root's.
 */
final class Tool {

    private final Path output;
    private final boolean asRoot;

    /** @param output file that takes what the programs print; overwritten each time */
    Tool(Path output) {
        this.output = output;
        this.asRoot = isRoot();
    }

    private static boolean isRoot() {
        Path self = Path.of("/proc/self");
        try {
            return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Runs the program and returns its exit status; a program that takes longer is ended, and that is a failure. */
    int run(int seconds, Path program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (asRoot) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(program.toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // Messages in English and numbers with a point, whatever the computer is set to.
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new StartFailure(program.getFileName() + " did not end within " + seconds + " seconds.");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new StartFailure(
                    "The database program " + program + " cannot be run: " + Reason.of(e)
                            + ". Set APP_DB_URL to a PostgreSQL that you run.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }

    /** As {@link #run}, and refuses to go on if the program failed, with the last thing it said. */
    void mustRun(int seconds, Path program, List<String> arguments) {
        if (run(seconds, program, arguments) != 0) {
            String said = lastLine();
            throw new StartFailure(
                    asRoot && said.contains("unshare")
                            ? "PostgreSQL does not run as root, and this computer does not let root give up its number ("
                                    + said + "): start Kinbridge as an ordinary user, or set APP_DB_URL."
                            : "The database could not be started: " + said);
        }
    }

    private String lastLine() {
        try {
            List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.isEmpty()
                    ? "it gave no reason"
                    : lines.get(lines.size() - 1).strip();
        } catch (IOException e) {
            return "see " + output;
        }
    }
}
