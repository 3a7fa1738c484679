package org.kinbridge.newsletter.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page that an issue will add to the site.
 *
 * @param path as in its address
 * @param notes how many notes the piece on it ends with: so many anchors it has
 */
public record ComingPage(String path, int notes) {

    /**
     * The pages of an edition: its contents list, its files, and its pieces by the last part of their address.
     *
     * @param path of the contents list
     */
    public static List<ComingPage> ofEdition(String path, Map<String, Integer> notesBySlug) {
        List<ComingPage> pages = new ArrayList<>(
                List.of(new ComingPage(path, 0), new ComingPage(path + ".pdf", 0), new ComingPage(path + ".txt", 0)));
        notesBySlug.forEach((slug, notes) -> pages.add(new ComingPage(path + "/" + slug, notes)));
        return pages;
    }

    /** Whether the page will have a place of this name. */
    boolean hasAnchor(String name) {
        if (name.equals("content")) {
            return true;
        }
        String number = name.replaceFirst("^text-(note|mark)-", "");
        return !number.equals(name) && number.matches("[1-9]\\d{0,4}") && Integer.parseInt(number) <= notes;
    }
}
