package org.kinbridge.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kinbridge.launcher.PackagedJar;

/** A Chromium without a window, spoken to by the WebDriver protocol; only as much of it as the benchmark needs. */
final class Browser implements AutoCloseable {

    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
    private static final int ATTEMPTS = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Process driver;
    private final String address;
    private final String session;

    Browser() throws IOException, InterruptedException {
        int port = PackagedJar.freePort();
        driver = new ProcessBuilder(DRIVER.toString(), "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        address = "http://127.0.0.1:" + port + "/session";
        session = awaitSession();
    }

    /** Whether there is a browser on this machine. */
    static boolean isInstalled() {
        return Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
    }

    private String awaitSession() throws IOException, InterruptedException {
        Map<String, Object> options = Map.of(
                "binary",
                CHROMIUM.toString(),
                "args",
                List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
        Map<String, Object> wanted = Map.of(
                "capabilities", Map.of("alwaysMatch", Map.of("browserName", "chrome", "goog:chromeOptions", options)));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return "/" + send("POST", "", wanted).path("sessionId").asText();
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IOException("chromedriver does not answer");
    }

    void go(URI page) throws IOException, InterruptedException {
        send("POST", session + "/url", Map.of("url", page.toString()));
    }

    void type(String selector, String text) throws IOException, InterruptedException {
        send("POST", element(selector) + "/value", Map.of("text", text));
    }

    void click(String selector) throws IOException, InterruptedException {
        send("POST", element(selector) + "/click", Map.of());
    }

    private String element(String selector) throws IOException, InterruptedException {
        JsonNode found = send("POST", session + "/element", Map.of("using", "css selector", "value", selector));
        return session + "/element/" + found.path(ELEMENT).asText();
    }

    /** What the script returns; asks again until it is neither null nor false. */
    JsonNode await(String script) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JsonNode answer = send("POST", session + "/execute/sync", Map.of("script", script, "args", List.of()));
            if (!answer.isNull() && !answer.isMissingNode() && (!answer.isBoolean() || answer.asBoolean())) {
                return answer;
            }
            Thread.sleep(100);
        }
        throw new IOException("The page did not get as far as: " + script);
    }

    private JsonNode send(String method, String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher publisher = method.equals("DELETE")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .method(method, publisher)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The browser refused: " + answer.body());
        }
        return json.readTree(answer.body()).path("value");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        send("DELETE", session, Map.of());
        driver.destroy();
    }
}
