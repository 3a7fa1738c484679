package org.kinbridge.web.site;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a public address, told apart by publication.
 *
 * @param base what the addresses of the publication begin with, such as {@code /p/bulletin}; empty for the first one, to
 *     which everything belongs that is below no other's base
 * @param within what follows the base; {@code /} for the publication's first page
 */
record AskedPath(String base, String within) {

    /** Addresses that name no language, below each base. */
    private static final Set<String> NEUTRAL = Set.of("/", "/issues", "/about");

    private static final Pattern BELOW_A_BASE = Pattern.compile("(/p/[^/]+)(/.*)?");
    private static final Pattern LANGUAGE = Pattern.compile("/(?:issues/\\d+|feed)/([a-z]{2,3})(?:[./].*)?");

    /** Whether the path may belong to another publication than the first: only then the bases are needed. */
    static boolean namesPublication(String path) {
        return path.startsWith("/p/");
    }

    /** @param bases those of the publications; whatever else a path may name is not below one */
    static AskedPath of(String path, Collection<String> bases) {
        Matcher below = BELOW_A_BASE.matcher(path);
        if (!below.matches() || !bases.contains(below.group(1))) {
            return new AskedPath("", path);
        }
        return new AskedPath(below.group(1), below.group(2) == null ? "/" : below.group(2));
    }

    boolean isNeutral() {
        return NEUTRAL.contains(within);
    }

    /** The tag of the language that stands in the address, or null. */
    @Nullable
    String language() {
        Matcher named = LANGUAGE.matcher(within);
        return named.matches() ? named.group(1) : null;
    }
}
