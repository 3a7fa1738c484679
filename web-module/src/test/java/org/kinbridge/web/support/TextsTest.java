package org.kinbridge.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinbridge.web.layout.Interface;

/** Every text exists in every language offered, with the same placeholders, and whatever is used exists. */
class TextsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().endsWith("web-module") ? Path.of("..") : Path.of("");
    private static final Path PAGES = ROOT.resolve("web-module/src/main/webapp");
    private static final Path TEXTS = ROOT.resolve("web-module/src/main/resources/org/kinbridge/web/texts");
    private static final Pattern IN_PAGE = Pattern.compile("text\\['([\\w.-]+)'\\]|words\\.\\w+\\('([\\w.-]+)'[,)]");
    private static final Pattern CONSTANT_IN_PAGE = Pattern.compile("words\\.constant\\('([\\w.-]+)'");

    /** String literals that look like keys of an area: {@code "cases.error.name"}. */
    private static final Pattern IN_JAVA =
            Pattern.compile("\"((?:" + String.join("|", Texts.AREAS) + ")(?:\\.[A-Za-z0-9_-]+)+)\"");

    @Test
    void every_key_exists_in_every_language() {
        for (String area : Texts.AREAS) {
            Set<String> english = keys(area, "en");
            for (String language : Interface.OFFERED) {
                assertThat(keys(area, language)).as(area + " in " + language).isEqualTo(english);
            }
        }
    }

    @Test
    void every_file_of_texts_belongs_to_an_area() {
        assertThat(files(TEXTS, ".properties")
                        .map(file -> file.getFileName().toString().replaceFirst("_\\w\\w\\.properties$", "")))
                .isNotEmpty()
                .allMatch(Texts.AREAS::contains);
    }

    @Test
    void placeholders_agree_and_patterns_can_be_read() {
        List<String> wrong = Texts.AREAS.stream()
                .flatMap(area -> keys(area, "en").stream().filter(key -> Interface.OFFERED.stream()
                        .anyMatch(language ->
                                !arguments(text(area, language, key)).equals(arguments(text(area, "en", key))))))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_text_is_empty() {
        for (String area : Texts.AREAS) {
            for (String language : Interface.OFFERED) {
                assertThat(Texts.properties(area, Locale.forLanguageTag(language))
                                .values())
                        .as(area + "_" + language)
                        .noneMatch(""::equals);
            }
        }
    }

    @Test
    void every_key_used_in_a_page_exists() {
        Set<String> used = new TreeSet<>();
        files(PAGES, ".xhtml").map(TextsTest::read).forEach(page -> used.addAll(found(IN_PAGE, page)));
        Set<String> constants = new TreeSet<>();
        files(PAGES, ".xhtml").map(TextsTest::read).forEach(page -> constants.addAll(found(CONSTANT_IN_PAGE, page)));
        used.removeAll(constants);
        Set<String> all = all();
        assertThat(used).hasSizeGreaterThan(20);
        assertThat(used.stream().filter(key -> !key.endsWith(".")).filter(key -> !all.contains(key)))
                .isEmpty();
        assertThat(constants.stream().filter(prefix -> all.stream().noneMatch(key -> key.startsWith(prefix + "."))))
                .isEmpty();
    }

    @Test
    void every_key_used_in_java_exists() {
        Set<String> used = new TreeSet<>();
        for (String module : List.of("core-module", "cases-module", "newsletter-module", "web-module")) {
            files(ROOT.resolve(module + "/src/main/java"), ".java")
                    .map(TextsTest::read)
                    .forEach(code -> used.addAll(found(IN_JAVA, code)));
        }
        Set<String> all = all();
        assertThat(used).contains("problem.accessDenied");
        // tables of the schema are no keys; what is only the beginning of a key, as for enum constants, must begin one
        assertThat(used.stream()
                        .filter(key -> !key.matches(".*\\.(ftlh|xhtml|html|json|txt|csv|key|pdf)"))
                        .filter(key -> !key.matches("cases\\.[a-z_]+"))
                        .filter(key -> !all.contains(key) && all.stream().noneMatch(one -> one.startsWith(key + "."))))
                .isEmpty();
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>();
        Texts.AREAS.forEach(area -> all.addAll(keys(area, "en")));
        return all;
    }

    private static Set<String> keys(String area, String language) {
        return new TreeSet<>(
                Texts.properties(area, Locale.forLanguageTag(language)).stringPropertyNames());
    }

    private static String text(String area, String language, String key) {
        Properties texts = Texts.properties(area, Locale.forLanguageTag(language));
        return texts.getProperty(key, "");
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> arguments = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER
                    || pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                arguments.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return arguments;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    found.add(matcher.group(group));
                }
            }
        }
        return found;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
