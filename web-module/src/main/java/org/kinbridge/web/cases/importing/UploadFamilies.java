package org.kinbridge.web.cases.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.importing.FamilyImports;
import org.kinbridge.cases.importing.ImportSummary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.ChosenFiles;
import org.kinbridge.web.support.Problems;

/** The imports of families, and the beginning of a new one. */
@Named
@ViewScoped
public class UploadFamilies implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyImports imports;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Problems problems;

    private transient @Nullable Part file;
    private transient @Nullable List<ImportSummary> rows;

    public void upload() {
        problems.attempt(() -> {
            Part chosen = chosen();
            ImportAddress.showMapping(imports.upload(ChosenFiles.name(chosen), ChosenFiles.content(chosen)));
        });
    }

    private Part chosen() {
        return file != null
                ? file
                : ChosenFiles.of("file").stream()
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput("file", "families.refused.noFile"));
    }

    public List<ImportSummary> getRows() {
        if (rows == null) {
            rows = imports.list();
        }
        return rows;
    }

    /** The page on which an import goes on. */
    public String page(ImportSummary row) {
        return switch (row.state()) {
            case MAPPING -> "mapping";
            default -> "review";
        };
    }

    public String staff(AccountId account) {
        return staffNames.of(account);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
