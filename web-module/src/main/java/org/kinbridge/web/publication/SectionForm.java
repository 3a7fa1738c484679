package org.kinbridge.web.publication;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.ArrangeSections;
import org.kinbridge.newsletter.publication.SectionView;

/** A section as it is typed: its name in each language of the newsletter. */
public class SectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable UUID id;
    private final List<Name> names;

    private SectionForm(@Nullable UUID id, List<Name> names) {
        this.id = id;
        this.names = names;
    }

    static SectionForm of(SectionView section, List<Language> languages) {
        return new SectionForm(
                section.id(),
                languages.stream()
                        .map(language -> new Name(language, section.name(language)))
                        .toList());
    }

    static SectionForm added(List<Language> languages) {
        return new SectionForm(
                null, languages.stream().map(language -> new Name(language, "")).toList());
    }

    ArrangeSections.Arranged arranged() {
        Map<Language, String> typed = new EnumMap<>(Language.class);
        names.forEach(name -> typed.put(name.language, name.text));
        return new ArrangeSections.Arranged(id, typed);
    }

    /** Its names in one line. */
    String words() {
        return names.stream().map(Name::getText).collect(Collectors.joining(" · "));
    }

    public List<Name> getNames() {
        return names;
    }

    /** The name in one language. */
    public static class Name implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Language language;
        private String text;

        Name(Language language, String text) {
            this.language = language;
            this.text = text;
        }

        public Language getLanguage() {
            return language;
        }

        public String getText() {
            return text;
        }

        public void setText(@Nullable String text) {
            this.text = Objects.requireNonNullElse(text, "");
        }
    }
}
