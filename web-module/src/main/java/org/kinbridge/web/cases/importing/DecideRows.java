package org.kinbridge.web.cases.importing;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.kinbridge.cases.importing.PlannedRow;
import org.kinbridge.cases.importing.PossibleDuplicate;
import org.kinbridge.cases.importing.ReviewPage;
import org.kinbridge.cases.importing.RowChanges;
import org.kinbridge.cases.importing.RowDecisions;
import org.kinbridge.web.support.Words;

/** What somebody decides about the rows on a page of the review. */
@Named
@ViewScoped
public class DecideRows implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RowDecisions decisions;

    @Inject
    private ReviewFamilies review;

    @Inject
    private Words words;

    private final LinkedHashMap<Integer, RowForm> forms = new LinkedHashMap<>();

    /** The form of a row of the page. */
    public RowForm of(PlannedRow row) {
        return forms.computeIfAbsent(row.number(), none -> {
            ReviewPage page = review.getPage();
            return new RowForm(row, page == null ? null : page.choices().get(row.number()));
        });
    }

    /** Whom the row may seek: nobody on record, or one of those whom it resembles; the reasons stand above. */
    public List<SelectItem> persons(PlannedRow row) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("NEW", words.of("families.person.new")));
        row.onRecord().forEach(other -> items.add(new SelectItem(String.valueOf(other.person()), said(other))));
        return items;
    }

    private String said(PossibleDuplicate other) {
        String where = other.reference().isEmpty() ? words.of("families.duplicate.onRecord") : other.reference();
        return words.of("families.person.same", other.name(), where);
    }

    /** Keeps everything that was chosen and written on the page, not only in the row whose button was pressed. */
    public void save() {
        review.act(
                given -> decisions.change(
                        given,
                        review.getVersion(),
                        new RowChanges(
                                forms.values().stream()
                                        .map(RowForm::choice)
                                        .flatMap(Optional::stream)
                                        .toList(),
                                forms.values().stream()
                                        .flatMap(form -> form.corrections().stream())
                                        .toList())),
                review.here());
    }

    public void leaveOut(PlannedRow row) {
        review.act(given -> decisions.leaveOut(given, review.getVersion(), row.number(), true), review.here());
    }

    public void takeIn(PlannedRow row) {
        review.act(given -> decisions.leaveOut(given, review.getVersion(), row.number(), false), review.here());
    }

    /** The reason is kept with the case as a note, in words that can be understood there. */
    public void takeKnowingly(PlannedRow row) {
        String typed = of(row).getReason().strip();
        String note = typed.isEmpty() ? "" : words.of("families.erased.note", typed);
        review.act(given -> decisions.takeKnowingly(given, review.getVersion(), row.number(), note), review.here());
    }

    public void leaveOutDuplicates() {
        review.act(given -> decisions.leaveOutDuplicates(given, review.getVersion()), review.here());
    }
}
