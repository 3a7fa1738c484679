package org.kinbridge.web.newsroom.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.importing.ImportId;
import org.kinbridge.newsletter.importing.ImportRow;
import org.kinbridge.newsletter.importing.Importing;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The list of imports, and the beginning of a new one. */
@Named
@ViewScoped
public class Imports implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Importing importing;

    @Inject
    private transient Problems problems;

    private transient @Nullable Part file;
    private transient @Nullable List<ImportRow> rows;
    private String name = "";
    private String pasted = "";

    public List<ImportRow> getRows() {
        if (rows == null) {
            rows = importing.list();
        }
        return rows;
    }

    /** When an import was changed, in the form that texts can print. */
    public Date changed(ImportRow row) {
        return Date.from(row.changedAt());
    }

    public void upload() {
        problems.attempt(() -> {
            Part chosen = chosen();
            show(importing.upload(
                    Path.of(chosen.getSubmittedFileName()).getFileName().toString(), content(chosen)));
        });
    }

    public void paste() {
        problems.attempt(() -> show(importing.paste(name, pasted)));
    }

    /** Faces takes an empty file for none; the request tells the difference. */
    private Part chosen() {
        if (file != null) {
            return file;
        }
        return requestParts().stream()
                .filter(part -> part.getName().endsWith(":file")
                        && part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isBlank())
                .findFirst()
                .orElseThrow(() -> new InvalidInput("file", "importing.refused.noFile"));
    }

    private static Collection<Part> requestParts() {
        try {
            return Faces.getRequest().getParts();
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream content(Part part) {
        try {
            return part.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(ImportId id) {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/newsroom/importing/review?id=" + id);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
