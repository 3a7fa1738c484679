package org.kinbridge.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every page, whoever writes it. */
class PagesTest {

    private static final Path PAGES = (Path.of("").toAbsolutePath().endsWith("web-module")
                    ? Path.of("")
                    : Path.of("web-module"))
            .resolve("src/main/webapp");

    /** A template or an included file whose address is computed: CVE-2026-46581 lets an attacker's path in there. */
    private static final Pattern COMPUTED_FILE = Pattern.compile(
            "<ui:(?:include|composition|decorate)\\b[^>]*\\b(?:src|template)\\s*=\\s*[\"'][^\"']*[#$]\\{",
            Pattern.DOTALL);

    private static final Pattern INLINE_SCRIPT = Pattern.compile(
            "<script\\b|\\son(?!Postback)[a-zA-Z]+\\s*=\\s*[\"']|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNESCAPED = Pattern.compile("escape\\s*=\\s*[\"']false[\"']");
    private static final Pattern MISPLACED_METADATA =
            Pattern.compile("(?<!<ui:define name=\"metadata\">|\\s)\\s*+<f:metadata>");
    private static final Pattern RESOURCE_ELSEWHERE = Pattern.compile("(?:src|href)\\s*=\\s*[\"'](?:https?:)?//");

    @Test
    void no_template_and_no_include_depends_on_a_request() {
        assertThat(offenders(COMPUTED_FILE)).isEmpty();
    }

    /** The script of f:ajax evaluates parts of the answer, which the Content-Security-Policy forbids: p:ajax does not. */
    @Test
    void no_page_updates_itself_by_a_script_that_the_policy_forbids() {
        assertThat(offenders(Pattern.compile("<f:ajax\\b"))).isEmpty();
        assertThat(offenders(Pattern.compile("<p:ajax\\b"))).isNotEmpty();
    }

    /** Faces wants its metadata directly below the view; elsewhere it warns at every request and may leave it out. */
    @Test
    void metadata_stands_where_faces_looks_for_it() {
        assertThat(offenders(MISPLACED_METADATA)).isEmpty();
        assertThat(MISPLACED_METADATA
                        .matcher("<ui:define name=\"content\">\n<f:metadata>")
                        .find())
                .isTrue();
    }

    @Test
    void no_page_has_a_script_of_its_own() {
        assertThat(offenders(INLINE_SCRIPT)).isEmpty();
    }

    @Test
    void nothing_is_written_unescaped() {
        assertThat(offenders(UNESCAPED)).isEmpty();
    }

    @Test
    void nothing_is_fetched_from_elsewhere() {
        assertThat(offenders(RESOURCE_ELSEWHERE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ui:include src=\"#{param.page}\"/>",
                "<ui:composition xmlns:ui=\"jakarta.faces.facelets\"\n template='/WEB-INF/${x}.xhtml'>",
                "<ui:decorate id=\"a\" template=\"#{bean.template}\"/>"
            })
    void a_computed_file_would_be_found(String page) {
        assertThat(COMPUTED_FILE.matcher(page).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x()</script>",
                "<p onclick=\"x()\">",
                "<a href=\"javascript:x()\">",
                "<h:form onsubmit='x()'>"
            })
    void a_script_would_be_found(String page) {
        assertThat(INLINE_SCRIPT.matcher(page).find()).isTrue();
    }

    private static List<String> offenders(Pattern pattern) {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(pages).hasSizeGreaterThan(10);
            return pages.stream()
                    .filter(file -> pattern.matcher(read(file)).find())
                    .map(Path::toString)
                    .toList();
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
