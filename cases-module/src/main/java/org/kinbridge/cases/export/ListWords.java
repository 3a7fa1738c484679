package org.kinbridge.cases.export;

import java.util.List;
import org.kinbridge.cases.file.CaseRow;

/** How the list of cases is written in a spreadsheet: just the words that the page shows. */
public interface ListWords {

    /** The headings of the columns. */
    List<String> heading();

    /** The rows for one case, each as long as the heading. */
    List<List<String>> rows(CaseRow line);

    boolean rightToLeft();
}
