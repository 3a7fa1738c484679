package org.kinbridge.web.cases.importing;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinbridge.cases.importing.FamilyImportId;
import org.kinbridge.cases.importing.FamilyImports;
import org.kinbridge.cases.importing.MappingView;
import org.kinbridge.cases.importing.Meaning;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** What the columns of an uploaded spreadsheet mean. */
@Named
@ViewScoped
public class MapColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyImports imports;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String id = "";
    private int version;
    private String fileName = "";
    private boolean remembered;
    private final ArrayList<ColumnForm> columns = new ArrayList<>();

    public void load() {
        problems.attempt(() -> {
            MappingView view = imports.mapping(ImportAddress.idOf(id));
            version = view.version();
            fileName = view.fileName();
            remembered = view.remembered();
            columns.clear();
            view.columns().forEach(column -> columns.add(new ColumnForm(column)));
        });
    }

    /** Has the rows looked at under this mapping. */
    public void save() {
        problems.attempt(() -> {
            FamilyImportId given = ImportAddress.idOf(id);
            imports.map(
                    given, version, columns.stream().map(ColumnForm::getMeaning).toList());
            ImportAddress.showReview(given, "");
        });
    }

    public void discard() {
        problems.attempt(() -> {
            imports.discard(ImportAddress.idOf(id), version);
            problems.done("families.done.discarded");
            ImportAddress.showList();
        });
    }

    public List<SelectItem> getMeanings() {
        return Arrays.stream(Meaning.values())
                .map(meaning -> new SelectItem(meaning, words.constant("families.meaning", meaning)))
                .toList();
    }

    public List<ColumnForm> getColumns() {
        return columns;
    }

    public String getFileName() {
        return fileName;
    }

    public boolean isRemembered() {
        return remembered;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
