package org.kinbridge.web.cases.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kinbridge.cases.importing.FamilyImportId;
import org.kinbridge.cases.importing.ImportReview;
import org.kinbridge.cases.importing.RowProblem;
import org.kinbridge.cases.importing.WrongRows;
import org.kinbridge.core.text.CsvText;
import org.kinbridge.web.support.Words;

/** Writes the rows that are not taken in as a file with the same columns and one more: the reasons, in words. */
@RequestScoped
public class WrongRowsFile {

    @Inject
    private ImportReview review;

    @Inject
    private Words words;

    /** UTF-8 for spreadsheets; no cell runs as a formula. */
    public byte[] write(FamilyImportId id) {
        WrongRows wrong = review.wrongRows(id);
        List<List<String>> table = new ArrayList<>();
        table.add(with(wrong.headings(), words.of("families.csv.reason")));
        wrong.rows().forEach(row -> table.add(with(row.cells(), reason(row))));
        return CsvText.write(table);
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }

    private String reason(WrongRows.Row row) {
        if (row.leftOut() && row.problems().isEmpty()) {
            return words.of("families.leftOut");
        }
        if (row.failed()) {
            return words.of("families.problem.failed");
        }
        return row.problems().stream().map(this::said).collect(Collectors.joining(" "));
    }

    /** What is wrong and in which column. */
    private String said(RowProblem problem) {
        return words.constant("families.meaning", problem.column()) + ": "
                + words.of(problem.messageKey(), problem.arguments());
    }
}
