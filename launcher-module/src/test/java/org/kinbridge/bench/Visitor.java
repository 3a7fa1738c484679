package org.kinbridge.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor with cookies, who follows redirects and can fill in the sign-in page; without a script. */
final class Visitor {

    private static final Pattern INPUT = Pattern.compile("<(input|button)\\b[^>]*>");
    private static final Pattern SELECT =
            Pattern.compile("<select\\b[^>]*\\bname=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*\\bselected\\b[^>]*>");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Visitor(URI address) {
        this.address = address;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address.resolve(path).toASCIIString()))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Fills in the form of the sign-in page; returns whether the desk opened. */
    boolean signIn(String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> page = get("/sign-in");
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(formWithPassword(page.body()));
        while (input.find()) {
            String kind = attribute(input.group(), "type");
            String field = attribute(input.group(), "name");
            switch (kind) {
                case "text", "email" -> fields.put(field, name);
                case "password" -> fields.put(field, password);
                case "hidden", "submit" -> fields.put(field, attribute(input.group(), "value"));
                default -> {}
            }
        }
        HttpResponse<String> answer = post(page, fields);
        return !answer.uri().getPath().equals("/sign-in");
    }

    /**
     * Opens a page, types into a form of it and presses its submit button.
     *
     * @param form id of the form; its fields are named {@code form:field}
     * @param typed what is typed, by the id of the field
     * @return the page that follows
     */
    HttpResponse<String> fillIn(String path, String form, Map<String, String> typed)
            throws IOException, InterruptedException {
        HttpResponse<String> page = get(path);
        int begin = page.body().indexOf("<form id=\"" + form + "\"");
        String html = page.body().substring(begin, page.body().indexOf("</form>", begin));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(html);
        while (input.find()) {
            String name = attribute(input.group(), "name");
            boolean pressed = !attribute(input.group(), "type").equals("submit") || name.endsWith(":submit");
            if (pressed) {
                fields.put(name, attribute(input.group(), "value"));
            }
        }
        typed.forEach((field, value) -> fields.put(form + ":" + field, value));
        return post(page, fields);
    }

    private HttpResponse<String> post(HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(page.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address.toString())
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends JSON as a script of a page does. */
    HttpResponse<String> postJson(String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Presses a button of a form with everything that the form holds, as a browser would. */
    HttpResponse<String> press(HttpResponse<String> page, String form, String button, Map<String, String> typed)
            throws IOException, InterruptedException {
        Map<String, String> fields = fieldsOf(formOf(page.body(), form));
        fields.putAll(typed);
        fields.put(button, "pressed");
        return client.send(
                HttpRequest.newBuilder(page.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address.toString())
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a text as a file with the form that uploads it. */
    HttpResponse<String> upload(HttpResponse<String> page, String form, String field, String content)
            throws IOException, InterruptedException {
        return upload(page, form, new Upload(field, "families.csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file in a field of a form. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
    record Upload(String field, String name, byte[] content) {}

    /** Sends a file with the form that uploads it. */
    HttpResponse<String> upload(HttpResponse<String> page, String form, Upload file)
            throws IOException, InterruptedException {
        String boundary = "kinbridge-bench-boundary";
        StringBuilder before = new StringBuilder();
        Map<String, String> fields = fieldsOf(formOf(page.body(), form));
        fields.put(form + ":start", "pressed");
        fields.forEach((name, value) -> before.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        before.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
                + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        return client.send(
                HttpRequest.newBuilder(page.uri())
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Origin", address.toString())
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                                before.toString().getBytes(StandardCharsets.UTF_8),
                                file.content(),
                                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String formOf(String page, String id) {
        Matcher form = Pattern.compile("<form\\b[^>]*\\bid=\"" + Pattern.quote(id) + "\"")
                .matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("No form " + id + " on the page");
        }
        return page.substring(form.start(), page.indexOf("</form>", form.start()));
    }

    /** What is hidden in the form and what is chosen in its lists. */
    private static Map<String, String> fieldsOf(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            if (attribute(input.group(), "type").equals("hidden")) {
                fields.put(attribute(input.group(), "name"), attribute(input.group(), "value"));
            }
        }
        Matcher select = SELECT.matcher(form);
        while (select.find()) {
            Matcher chosen = CHOSEN.matcher(select.group(2));
            if (chosen.find()) {
                fields.put(select.group(1), attribute(chosen.group(), "value"));
            }
        }
        return fields;
    }

    /** The page has other forms, such as the choice of the language. */
    private static String formWithPassword(String page) {
        int password = Math.max(0, page.indexOf("type=\"password\""));
        int end = page.indexOf("</form>", password);
        return page.substring(Math.max(0, page.lastIndexOf("<form", password)), end < 0 ? page.length() : end);
    }

    /** Paths of this site that a page links to, in their order. */
    Set<String> linksOf(HttpResponse<String> page) {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(page.body());
        while (link.find()) {
            try {
                URI target = page.uri().resolve(link.group(1).replace("&amp;", "&"));
                if (address.getAuthority().equals(target.getAuthority())) {
                    links.add(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
                }
            } catch (IllegalArgumentException e) {
                // Not an address that could be followed.
            }
        }
        return links;
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().isEmpty())
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
