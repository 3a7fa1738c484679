package org.kinbridge.newsletter.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A link to a web or mail address. Any other scheme is refused, so that no page can carry a script in a link. */
public record Link(String href, List<Text> content) implements Run {

    private static final int LONGEST = 2000;

    public Link {
        requireSafe(href);
        content = List.copyOf(content);
        if (content.stream().allMatch(text -> Characters.isBlank(text.text()))) {
            throw new InvalidDocument(InvalidDocument.Rule.EMPTY_TEXT, href);
        }
    }

    @Override
    public String plainText() {
        return content.stream().map(Text::text).collect(Collectors.joining());
    }

    private static void requireSafe(String href) {
        if (href.length() > LONGEST || href.chars().anyMatch(Link::breaksOut) || !leadsToWebOrMail(href)) {
            throw new InvalidDocument(InvalidDocument.Rule.UNSAFE_LINK, href);
        }
    }

    private static boolean breaksOut(int character) {
        return character <= ' ' || "\"<>\\^`{|}[]".indexOf(character) >= 0 || Characters.isSpace(character);
    }

    private static boolean leadsToWebOrMail(String href) {
        try {
            URI address = new URI(href);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return switch (scheme) {
                case "http", "https" -> address.getRawAuthority() != null;
                case "mailto" -> address.getRawSchemeSpecificPart().contains("@");
                default -> false;
            };
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
