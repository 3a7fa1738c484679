package org.kinbridge.web.support;

import java.util.List;
import org.kinbridge.core.security.Role;

/**
 * Which pages authors and translators may open: Today, the newsroom and what is their own. Every other address is refused
 * to them, also one that would show nothing.
 */
final class WriterPages {

    private static final List<String> OPEN =
            List.of("/desk/account", "/desk/newsroom", "/desk/notices", "/desk/search");
    private static final List<String> CLOSED =
            List.of("/desk/newsroom/contributors", "/desk/newsroom/importing", "/desk/newsroom/media");

    private WriterPages() {}

    /** @param page the address without an extension */
    static boolean mayOpen(Role role, String page) {
        boolean writer = role == Role.AUTHOR || role == Role.TRANSLATOR;
        boolean desk = isIn("/desk", page) || isIn("/admin", page);
        return !writer || !desk || page.equals("/desk") || (isInAny(OPEN, page) && !isInAny(CLOSED, page));
    }

    private static boolean isInAny(List<String> parts, String page) {
        return parts.stream().anyMatch(part -> isIn(part, page));
    }

    private static boolean isIn(String part, String page) {
        return page.equals(part) || page.startsWith(part + "/");
    }
}
