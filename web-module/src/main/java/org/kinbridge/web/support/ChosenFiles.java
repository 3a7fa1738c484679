package org.kinbridge.web.support;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.omnifaces.util.Faces;

/** The files that were chosen in a form of this request. */
public final class ChosenFiles {

    private ChosenFiles() {}

    /**
     * Those of one field, empty ones among them: Faces takes an empty file for none; the request tells the difference.
     *
     * @param field the id of the field in its form
     */
    public static List<Part> of(String field) {
        return parts().stream()
                .filter(part -> part.getName().endsWith(":" + field)
                        && part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isBlank())
                .toList();
    }

    /** The name without the folders that some browsers send before it. */
    public static String name(Part part) {
        return Path.of(part.getSubmittedFileName()).getFileName().toString();
    }

    /** The bytes, to be read once. */
    public static InputStream content(Part part) {
        try {
            return part.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<Part> parts() {
        try {
            return Faces.getRequest().getParts();
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
