package org.kinbridge.web.cases.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.message.FamilyMessages;
import org.kinbridge.cases.message.MessagesView;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;

/** The family messages of one case. */
@Named
@RequestScoped
public class ListMessages {

    @Inject
    private FamilyMessages messages;

    @Inject
    private Problems problems;

    private String file = "";
    private @Nullable MessagesView view;

    public void load() {
        problems.attempt(() -> view = messages.ofCase(CaseAddress.idOf(file)));
    }

    public @Nullable MessagesView getView() {
        return view;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
