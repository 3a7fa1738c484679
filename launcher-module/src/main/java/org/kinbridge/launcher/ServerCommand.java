package org.kinbridge.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of the server.
 *
 * @param scratch directory for temporary files
 */
record ServerCommand(Payload payload, Path scratch, WebAddress address, List<String> javaOptions) {

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(ownJavaOptions());
        line.addAll(javaOptions);
        line.addAll(List.of("-jar", payload.server().toString()));
        line.addAll(List.of("--deploy", payload.application().toString(), "--contextroot", "/"));
        line.addAll(List.of("--port", String.valueOf(address.port()), "--nocluster", "--nohazelcast"));
        line.add("--disablephonehome");
        line.addAll(List.of("--prebootcommandfile", bootCommands().toString()));
        line.addAll(List.of("--logproperties", logging().toString()));
        return line;
    }

    private List<String> ownJavaOptions() {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + scratch,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        if (Runtime.version().feature() >= 19) {
            options.add("-XX:+AutoCreateSharedArchive");
            options.add("-XX:SharedArchiveFile=" + payload.server().resolveSibling("classes.jsa"));
        }
        return options;
    }

    private Path bootCommands() {
        return write("boot-commands.txt", Resource.text("boot-commands.txt").replace("@BIND@", address.bind()));
    }

    private Path logging() {
        return write("server-logging.properties", Resource.text("server-logging.properties"));
    }

    private Path write(String name, String content) {
        Path file = scratch.resolve(name);
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new StartFailure("The file " + file + " cannot be written: " + Reason.of(e), e);
        }
    }
}
