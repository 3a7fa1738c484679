package org.kinbridge.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens an article of 5,000 words in the editor, in Chromium, until it can be written in; and saves it again and again as the
 * editor does, each time with another word.
 */
final class EditorBench {

    private static final int WORDS = 5_000;
    private static final int WORDS_OF_A_BLOCK = 80;
    private static final int OPENINGS = 9;
    private static final int SAVES = 40;
    private static final double OPENING_LIMIT = 500;
    private static final double SAVING_LIMIT = 100;
    private static final Pattern ID = Pattern.compile("id=([0-9a-f-]{36})");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final URI address;
    private final Report report;
    private final PageBench.Account editor;
    private final Random random = new Random(5);
    private final UUID sitting = UUID.randomUUID();

    EditorBench(URI address, Report report, PageBench.Account editor) {
        this.address = address;
        this.report = report;
        this.editor = editor;
    }

    void run() throws Exception {
        report.title("The editor, an article of " + WORDS + " words");
        Visitor visitor = new Visitor(address);
        if (!visitor.signIn(editor.name(), editor.password())) {
            report.missing("the editor was not let in");
            return;
        }
        String title = "A long article " + random.nextInt(1_000_000);
        HttpResponse<String> begun = visitor.fillIn(
                "/desk/newsroom/work/begin", "begin", Map.of("title", title, "kind", "ARTICLE", "language", "en"));
        String work = first(ID, begun.uri().toString());
        String token = first(TOKEN, begun.body());
        report.header("what", "median", "95th percentile", "limit");
        saves(visitor, work, token);
        if (Browser.isInstalled()) {
            opens(work);
        } else {
            report.missing("the opening needs chromium and chromedriver in /usr/bin");
        }
    }

    private void saves(Visitor visitor, String work, String token) throws Exception {
        List<String> words = words();
        List<Double> times = new ArrayList<>();
        for (int save = 0; save < SAVES + 3; save++) {
            words.set(random.nextInt(WORDS), "changed" + save);
            String body = manuscript(work, save + 1, words);
            long begun = System.nanoTime();
            HttpResponse<String> answer = visitor.postJson(
                    "/desk/newsroom/work/text", body, Map.of("X-Kinbridge-Token", token, "Accept", "application/json"));
            double took = (System.nanoTime() - begun) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IOException("Not saved: " + answer.statusCode() + " " + answer.body());
            }
            if (save >= 3) { // the first ones warm it up
                times.add(took);
            }
        }
        figure("a save, from the request to the answer", times, SAVING_LIMIT);
    }

    private void opens(String work) throws Exception {
        try (Browser browser = new Browser()) {
            browser.go(address.resolve("/sign-in"));
            browser.type("[id='sign-in:name']", editor.name());
            browser.type("[id='sign-in:password']", editor.password());
            browser.click("[id='sign-in:submit']");
            browser.await("return location.pathname.startsWith('/desk')");
            List<Double> times = new ArrayList<>();
            for (int opening = 0; opening <= OPENINGS; opening++) {
                browser.go(address.resolve("/desk/newsroom/work/edit?id=" + work + "&language=en&opening=" + opening));
                double took = browser.await("const mark = performance.getEntriesByName('editor-opened')[0];"
                                + " return mark ? mark.startTime : null")
                        .asDouble();
                if (opening == 0) {
                    report.row("opening, nothing in the browser's cache", Report.number(took, "ms"), "", "");
                } else {
                    times.add(took);
                }
            }
            figure("opening, from the click until it can be written in", times, OPENING_LIMIT);
        }
    }

    private void figure(String what, List<Double> times, double limit) {
        times.sort(null);
        double median = times.get(times.size() / 2);
        double high = times.get(Math.min(times.size() - 1, (int) Math.ceil(times.size() * 0.95) - 1));
        report.row(
                what,
                Report.number(median, "ms"),
                Report.number(high, "ms"),
                Report.number(limit, "ms") + (median < limit ? ", within" : ", above"));
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add("word" + random.nextInt(900));
        }
        return words;
    }

    private String manuscript(String work, int basedOn, List<String> words) {
        StringBuilder blocks = new StringBuilder();
        for (int from = 0; from < WORDS; from += WORDS_OF_A_BLOCK) {
            String text = String.join(" ", words.subList(from, Math.min(WORDS, from + WORDS_OF_A_BLOCK)));
            boolean heading = from % (WORDS_OF_A_BLOCK * 8) == 0;
            blocks.append(blocks.isEmpty() ? "" : ",")
                    .append(
                            heading
                                    ? "{\"type\":\"heading\",\"level\":2,\"id\":\"h" + from
                                            + "\",\"content\":[{\"type\":\"text\",\"text\":\"Part " + from
                                            + "\",\"marks\":[]}]},"
                                    : "")
                    .append("{\"type\":\"paragraph\",\"id\":\"p" + from
                            + "\",\"content\":[{\"type\":\"text\",\"text\":\"" + text + "\",\"marks\":[]}]}");
        }
        return "{\"work\":\"" + work + "\",\"language\":\"en\",\"basedOn\":" + basedOn + ",\"sitting\":\"" + sitting
                + "\",\"byItself\":true,\"title\":\"A long article\",\"lede\":\"\",\"byLine\":{\"kind\":\"UNSIGNED\",\"name\":\"\","
                + "\"site\":\"\",\"link\":\"\"},\"document\":{\"blocks\":[" + blocks + "]}}";
    }

    private static String first(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("The page of the editor did not open");
        }
        return matcher.group(1);
    }
}
