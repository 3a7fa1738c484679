package org.kinbridge.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;

/** Asks the application itself whether it is ready: {@code /health/ready} must hold our own check, and be up. */
final class Readiness {

    private static final Pattern OWN_CHECK = Pattern.compile("\"name\"\\s*:\\s*\"kinbridge\"");

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** @param address of the web server, without a path */
    Readiness(URI address) {
        this.address = address;
    }

    boolean isReady() {
        try {
            HttpResponse<String> answer = get("/health/ready");
            return answer.statusCode() == 200
                    && OWN_CHECK.matcher(answer.body()).find();
        } catch (IOException e) {
            return false;
        }
    }

    /** Status of a page, or 0 if there was no answer. */
    int statusOf(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private HttpResponse<String> get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
