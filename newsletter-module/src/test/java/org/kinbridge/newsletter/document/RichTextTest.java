package org.kinbridge.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.text.Language;

class RichTextTest {

    private static final String ADDRESS = "https://example.org";

    @Test
    void space_between_two_isolates_belongs_to_no_link_of_theirs() {
        Isolate persian = new Isolate(Language.FA, List.of(link("نام")));
        Isolate english = new Isolate(Language.EN, List.of(link("name")));

        Paragraph read = new Paragraph("x", List.of(persian, plain("  "), english));

        assertThat(read.content()).containsExactly(persian, plain("  "), english);
    }

    private static Link link(String words) {
        return new Link(ADDRESS, List.of(plain(words)));
    }

    private static Text plain(String words) {
        return new Text(words, Set.of());
    }
}
