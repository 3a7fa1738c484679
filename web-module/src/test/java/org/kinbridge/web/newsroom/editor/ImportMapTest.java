package org.kinbridge.web.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module that is named wrongly would be noticed by nobody but the browser. */
class ImportMapTest {

    private static final Path SOURCES = (Path.of("").toAbsolutePath().endsWith("web-module")
                    ? Path.of("")
                    : Path.of("web-module"))
            .resolve("src/main");
    private static final Path MODULES = SOURCES.resolve("webapp/resources/kinbridge/editor");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .* from '([^']+)';$");
    private static final Pattern LABEL = Pattern.compile("labels\\.of\\('([^']+)'[,)]");

    @Test
    void every_module_of_ours_is_in_the_map_and_every_entry_is_a_module() throws IOException {
        try (Stream<Path> files = Files.list(MODULES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".js", "")))
                    .containsExactlyInAnyOrderElementsOf(ImportMap.OWN);
        }
    }

    @Test
    void every_import_is_in_the_map_and_every_foreign_module_is_a_webjar() throws IOException {
        new ImportMap(); // reads the version of each WebJar
        List<String> known = new ArrayList<>(ImportMap.FOREIGN);
        ImportMap.OWN.forEach(name -> known.add("editor/" + name));
        for (String source : sources()) {
            Matcher imports = IMPORT.matcher(source);
            while (imports.find()) {
                assertThat(known).contains(imports.group(1));
            }
        }
    }

    @Test
    void every_label_has_a_text() throws IOException {
        for (String language : List.of("en", "fa")) {
            String texts = "\n"
                    + Files.readString(
                            SOURCES.resolve("resources/org/kinbridge/web/texts/editor_" + language + ".properties"));
            for (String source : sources()) {
                Matcher labels = LABEL.matcher(source);
                while (labels.find()) {
                    assertThat(texts).contains("\neditor." + labels.group(1) + "=");
                }
            }
        }
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String name : ImportMap.OWN) {
            sources.add(Files.readString(MODULES.resolve(name + ".js")));
        }
        return sources;
    }
}
