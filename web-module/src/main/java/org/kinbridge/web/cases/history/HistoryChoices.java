package org.kinbridge.web.cases.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kinbridge.cases.history.HistoryQuery;
import org.kinbridge.cases.history.RecordKind;
import org.kinbridge.web.support.Words;

/** By what a history can be narrowed, in words. */
@Named
@RequestScoped
public class HistoryChoices {

    @Inject
    private Words words;

    public List<SelectItem> getRecords() {
        return Arrays.stream(RecordKind.values())
                .map(kind -> new SelectItem(kind.name(), words.constant("history.kind", kind)))
                .toList();
    }

    public List<SelectItem> getShows() {
        return Arrays.stream(HistoryQuery.Show.values())
                .map(one -> new SelectItem(one.name(), words.constant("history.show", one)))
                .toList();
    }
}
