package org.kinbridge.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the association publishes in. The list is closed: a tag from outside is looked up in it, never trusted. */
public enum Language {
    EN("en", Direction.LTR, "English"),
    FA("fa", Direction.RTL, "فارسی"),
    SQ("sq", Direction.LTR, "Shqip"),
    FR("fr", Direction.LTR, "Français");

    private final String tag;
    private final Direction direction;
    private final String ownName;

    Language(String tag, Direction direction, String ownName) {
        this.tag = tag;
        this.direction = direction;
        this.ownName = ownName;
    }

    /** The BCP 47 tag, as in addresses and in the HTML attribute {@code lang}. */
    public String tag() {
        return tag;
    }

    public Direction direction() {
        return direction;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The name of the language in itself, as readers look for it. */
    public String ownName() {
        return ownName;
    }

    /** The language of a tag, whatever its case and region ({@code fa-IR} is Persian); empty for a language that is not offered. */
    public static Optional<Language> ofTag(String tag) {
        String primary = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(primary))
                .findFirst();
    }
}
