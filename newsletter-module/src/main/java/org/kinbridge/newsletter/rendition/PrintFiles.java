package org.kinbridge.newsletter.rendition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;

/** The pictures that a print edition needs: each for a column by its hash, and in its largest size for the cover. */
final class PrintFiles {

    private static final String COVER = "cover-";

    private PrintFiles() {}

    /** @param file the bytes at an address of the site */
    static Map<String, byte[]> of(Edition edition, Function<String, byte[]> file) {
        Map<String, byte[]> files = new HashMap<>();
        for (ShownPicture picture : new HashSet<>(edition.pictures().values())) {
            files.put(picture.hash(), file.apply(picture.path(picture.ofColumn())));
            files.put(COVER + picture.hash(), file.apply(picture.path(picture.largest())));
        }
        return files;
    }
}
