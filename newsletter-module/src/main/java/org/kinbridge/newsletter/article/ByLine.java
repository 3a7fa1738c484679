package org.kinbridge.newsletter.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signs a piece. */
public sealed interface ByLine {

    /** As it is printed. */
    String printed();

    /** The contributor from whose record the words were taken; null for what was typed by hand. */
    default @Nullable UUID contributor() {
        return null;
    }

    /** Nobody: a page of the association itself. */
    record Unsigned() implements ByLine {
        @Override
        public String printed() {
            return "";
        }
    }

    /** A member of staff or a volunteer of the association. */
    record StaffAuthor(String name, @Nullable UUID contributor) implements ByLine {
        public StaffAuthor {
            name = required(name);
        }

        /** Typed by hand. */
        public StaffAuthor(String name) {
            this(name, null);
        }

        @Override
        public String printed() {
            return name;
        }
    }

    /**
     * An author from outside, of a named site.
     *
     * @param link address of the site, with http or https; empty if there is none
     */
    record SiteAuthor(
            String name, String site, String link, @Nullable UUID contributor) implements ByLine {
        public SiteAuthor {
            name = required(name);
            site = required(site);
            link = link.strip();
            if (!link.isEmpty() && !isWebAddress(link)) {
                throw new IllegalArgumentException("The link of a site has http or https");
            }
        }

        /** Typed by hand. */
        public SiteAuthor(String name, String site, String link) {
            this(name, site, link, null);
        }

        @Override
        public String printed() {
            return name + " (" + site + ")";
        }

        /** Whether the text is the address of a web site. */
        public static boolean isWebAddress(String link) {
            try {
                URI address = new URI(link);
                String scheme =
                        address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
                return (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null;
            } catch (URISyntaxException notAnAddress) {
                return false;
            }
        }
    }

    /** Somebody whose own name must not be known; no by-line says whose pseudonym it is. */
    record Pseudonym(String name, @Nullable UUID contributor) implements ByLine {
        public Pseudonym {
            name = required(name);
        }

        /** Typed by hand. */
        public Pseudonym(String name) {
            this(name, null);
        }

        @Override
        public String printed() {
            return name;
        }
    }

    /** As it was printed in an issue from before this program. */
    record AsPrinted(String words) implements ByLine {
        public AsPrinted {
            words = required(words);
        }

        @Override
        public String printed() {
            return words;
        }
    }

    private static String required(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("A by-line has a name");
        }
        return stripped;
    }
}
