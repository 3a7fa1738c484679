package org.kinbridge.web.newsroom.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.importing.ImportProgress;
import org.kinbridge.newsletter.importing.ImportRow;
import org.kinbridge.newsletter.importing.Importing;
import org.kinbridge.newsletter.importing.NewSource;
import org.kinbridge.web.support.ChosenFiles;
import org.kinbridge.web.support.Problems;

/** The list of imports with what is at work, and the beginning of new ones. */
@Named
@ViewScoped
public class Imports implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Importing importing;

    @Inject
    private transient Problems problems;

    private transient @Nullable List<Part> files;
    private transient @Nullable List<ImportRow> rows;
    private String name = "";
    private String pasted = "";

    public List<ImportRow> getRows() {
        if (rows == null) {
            rows = importing.list();
        }
        return rows;
    }

    /** Asks again how far the work is; called by the page every few seconds while there is any. */
    public void refresh() {
        rows = null;
    }

    public ImportWork getWork() {
        return ImportWork.of(getRows(), this::progress);
    }

    public ImportProgress progress(ImportRow row) {
        return importing.progress(row.id());
    }

    /** When an import was changed, in the form that texts can print. */
    public Date changed(ImportRow row) {
        return Date.from(row.changedAt());
    }

    public void upload() {
        problems.attempt(() -> {
            List<Part> chosen = chosen();
            if (chosen.size() == 1) {
                ImportAddress.showReview(
                        importing.upload(ChosenFiles.name(chosen.get(0)), ChosenFiles.content(chosen.get(0))));
            } else {
                importing.uploadAll(chosen.stream().map(Imports::source).toList());
                problems.done("importing.done.begun", chosen.size());
                ImportAddress.showList();
            }
        });
    }

    public void paste() {
        problems.attempt(() -> ImportAddress.showReview(importing.paste(name, pasted)));
    }

    private static List<Part> chosen() {
        List<Part> parts = ChosenFiles.of("file");
        if (parts.isEmpty()) {
            throw new InvalidInput("file", "importing.refused.noFile");
        }
        return parts;
    }

    private static NewSource source(Part part) {
        try (InputStream content = ChosenFiles.content(part)) {
            return new NewSource(ChosenFiles.name(part), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
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
