package org.kinbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** nginx on loopback, with one static file: the peer of our public pages. */
final class StaticServer implements AutoCloseable {

    private final Process process;

    private StaticServer(Process process) {
        this.process = process;
    }

    /** Where a program is, if it is installed. */
    static Optional<Path> program(String name) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Started by root, nginx would work as somebody who may not read the folder. */
    private static String asOneself() {
        String user = System.getProperty("user.name");
        return user.equals("root") ? "user root;" : "";
    }

    /** Serves the file {@code page.html} in the directory at {@code /page.html}. */
    static StaticServer start(Path nginx, Path directory, int port) throws IOException, InterruptedException {
        String configuration = """
                %3$s
                daemon off;
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx-error.log;
                events { worker_connections 512; }
                http {
                  access_log off;
                  sendfile on;
                  types { text/html html; }
                  keepalive_requests 1000000;
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %1$s; }
                }
                """.formatted(directory, port, asOneself());
        Path file = Files.writeString(directory.resolve("nginx.conf"), configuration);
        Process process = new ProcessBuilder(
                        List.of(nginx.toString(), "-p", directory.toString(), "-c", file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("nginx-output.log").toFile())
                .start();
        TimeUnit.SECONDS.sleep(1);
        if (!process.isAlive()) {
            throw new IOException("nginx did not start: " + Files.readString(directory.resolve("nginx-output.log")));
        }
        return new StaticServer(process);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
