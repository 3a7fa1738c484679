package org.kinbridge.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinbridge.launcher.PackagedJar;

/** A public page of the application beside the same bytes, served as a static file by nginx, in the same run. */
final class PublicPageBench {

    private static final Pattern EDITION = Pattern.compile("/issues/\\d+/[a-z]{2}");
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 5;
    private static final int ROUNDS = 3;

    private final URI address;
    private final Path directory;
    private final Report report;

    PublicPageBench(URI address, Path directory, Report report) {
        this.address = address;
        this.directory = directory;
        this.report = report;
    }

    void run() throws IOException, InterruptedException {
        report.title("Public page beside nginx");
        Optional<Path> nginx = StaticServer.program("nginx");
        Optional<Path> wrk = StaticServer.program("wrk");
        Visitor reader = new Visitor(address);
        String page = edition(reader).orElse("/");
        if (nginx.isEmpty() || wrk.isEmpty()) {
            report.missing("nginx and wrk must be installed (Debian: apt-get install nginx-light wrk)");
        } else {
            measure(nginx.get(), new Load(wrk.get()), reader.get(page));
        }
    }

    private static Optional<String> edition(Visitor reader) throws IOException, InterruptedException {
        for (String start : new String[] {"/issues", "/"}) {
            HttpResponse<String> page = reader.get(start);
            Optional<String> found = reader.linksOf(page).stream()
                    .filter(link -> EDITION.matcher(link).matches())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void measure(Path nginx, Load load, HttpResponse<String> page) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("page.html"), page.body());
        int port = PackagedJar.freePort();
        try (StaticServer server = StaticServer.start(nginx, directory, port)) {
            String ours = page.uri().toString();
            String theirs = "http://127.0.0.1:" + port + "/page.html";
            load.requestsPerSecond(ours, WARM_UP_SECONDS);
            double nginxRate = 0;
            double ourRate = 0;
            for (int i = 0; i < ROUNDS; i++) {
                nginxRate += load.requestsPerSecond(theirs, SECONDS) / ROUNDS;
                ourRate += load.requestsPerSecond(ours, SECONDS) / ROUNDS;
            }
            report.header("served by", "requests/s", "of nginx");
            report.row(
                    "nginx, static file of " + page.body().length() + " characters", Report.number(nginxRate, ""), "1");
            report.row(
                    "Kinbridge, " + page.uri().getPath(),
                    Report.number(ourRate, ""),
                    Report.times(ourRate / nginxRate) + " (at least 0.25)");
        }
    }
}
