package org.kinbridge.launcher;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff without a browser: keeps cookies, reads pages, and sends their forms with what stands in them. */
final class Clerk {

    /** What came back, after any redirect. */
    record Page(URI address, int status, String body) {

        /** The first group of the first match. */
        String find(String pattern) {
            Matcher matcher = Pattern.compile(pattern).matcher(body);
            if (!matcher.find()) {
                throw new AssertionError("No " + pattern + " on " + address + ":\n" + body);
            }
            return matcher.group(1).replace("&amp;", "&");
        }
    }

    private static final Pattern FIELD =
            Pattern.compile("(?s)<input\\b[^>]*>|<textarea\\b[^>]*>.*?</textarea>|<select\\b[^>]*>.*?</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Clerk(String address) {
        this.address = address;
    }

    Clerk signedIn(String name, String password) throws IOException, InterruptedException {
        submit(
                open("/sign-in"),
                "sign-in",
                Map.of("sign-in:name", name, "sign-in:password", password),
                "sign-in:submit");
        return this;
    }

    /** A page that must be there. */
    Page open(String path) throws IOException, InterruptedException {
        Page page = send(HttpRequest.newBuilder(URI.create(address + path)).GET());
        if (page.status() != 200) {
            throw new AssertionError(page.status() + " for " + path + ":\n" + page.body());
        }
        return page;
    }

    /** Sends a form with what stands in it, these fields changed, by this button; fails if the page finds a problem. */
    Page submit(Page page, String form, Map<String, String> changed, String button)
            throws IOException, InterruptedException {
        Map<String, String> fields = fields(page, form);
        for (String name : changed.keySet()) {
            if (!page.body().contains("name=\"" + name + "\"")) {
                throw new AssertionError("No field " + name + " on " + page.address() + ":\n" + page.body());
            }
        }
        fields.putAll(changed);
        fields.put(button, "pressed");
        String content = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        Page answer = send(HttpRequest.newBuilder(page.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(content)));
        if (answer.status() != 200 || answer.body().contains("class=\"summary\"")) {
            throw new AssertionError(answer.status() + " after " + button + ":\n" + answer.body());
        }
        return answer;
    }

    private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                request.header("Accept-Language", "en").build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Page(answer.uri(), answer.statusCode(), answer.body());
    }

    private static Map<String, String> fields(Page page, String form) {
        Matcher part =
                Pattern.compile("(?s)<form id=\"" + form + "\".*?</form>").matcher(page.body());
        if (!part.find()) {
            throw new AssertionError("No form " + form + " on " + page.address() + ":\n" + page.body());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(part.group());
        while (field.find()) {
            String tag = field.group();
            String name = attribute(tag, "name");
            String value = value(tag);
            if (!name.isEmpty() && value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    /** Null for what a browser would not send: buttons, and boxes that are not ticked. */
    private static String value(String tag) {
        if (tag.startsWith("<select")) {
            Matcher option = OPTION.matcher(tag);
            String first = null;
            while (option.find()) {
                if (first == null || option.group().contains("selected")) {
                    first = attribute(option.group(), "value");
                }
            }
            return first;
        }
        if (tag.startsWith("<textarea")) {
            return clear(
                    tag.replaceFirst("(?s)<textarea[^>]*>(.*)</textarea>", "$1").strip());
        }
        String type = attribute(tag, "type");
        boolean unsent =
                type.equals("submit") || type.equals("button") || type.equals("checkbox") && !tag.contains("checked");
        return unsent ? null : attribute(tag, "value");
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? clear(matcher.group(1)) : "";
    }

    private static String clear(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
