package org.kinbridge.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseQuery;
import org.kinbridge.cases.file.CaseRow;
import org.kinbridge.newsletter.article.WorkHit;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.web.support.SignedIn;

/** Searches everything that the person who is signed in may see. */
@Named
@RequestScoped
public class SearchDesk {

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Works works;

    @Inject
    private SignedIn signedIn;

    private String words = "";
    private List<CaseRow> cases = List.of();
    private List<WorkHit> pieces = List.of();

    /** Called when the address has been read. */
    public void search() {
        if (words.isBlank()) {
            return;
        }
        if (signedIn.isOfCases()) {
            cases = caseFiles
                    .page(new CaseQuery(words, null, false, CaseQuery.Order.NEWEST), 1)
                    .rows();
        }
        if (signedIn.isOfNewsroom()) {
            pieces = works.search(words);
        }
    }

    public boolean isNothingFound() {
        return !words.isBlank() && cases.isEmpty() && pieces.isEmpty();
    }

    /** The list of all cases with these words. */
    public String getCaseList() {
        return "/desk/cases?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public List<CaseRow> getCases() {
        return cases;
    }

    public List<WorkHit> getPieces() {
        return pieces;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words.strip();
    }
}
