package org.kinbridge.web.appeals.appeal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.AppealView;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.cases.appeal.ChangedMeanwhile;
import org.kinbridge.web.appeals.AppealAddress;
import org.kinbridge.web.support.Problems;

/** Changes the text of a letter. If somebody else saved another meanwhile, shows both side by side. */
@Named("editAppeal")
@ViewScoped
public class EditAppeal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Appeals appeals;

    @Inject
    private Problems problems;

    private String id = "";
    private int version;
    private boolean approved;
    private @Nullable LetterForm letter;
    private @Nullable LetterForm theirs;

    public void load() {
        problems.attempt(() -> {
            AppealView view = appeals.view(AppealAddress.appeal(id));
            version = view.version();
            approved = view.approval() != null;
            letter = LetterForm.of(view.letter());
        });
    }

    public void save() {
        LetterForm typed = letter;
        if (typed == null) {
            return;
        }
        boolean saved = problems.attempt(() -> {
            try {
                appeals.rewrite(AppealAddress.appeal(id), version, typed.letter());
            } catch (ChangedMeanwhile changed) {
                theirs = LetterForm.of(changed.theirs().letter());
                version = changed.theirs().version();
                throw changed;
            }
        });
        if (saved) {
            problems.done("appeals.done.rewritten");
            AppealAddress.show(AppealAddress.appeal(id));
        }
    }

    /** Takes over what the other has saved; ours is dropped. */
    public void takeTheirs() {
        theirs = null;
        load();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isApproved() {
        return approved;
    }

    public @Nullable LetterForm getLetter() {
        return letter;
    }

    public @Nullable LetterForm getTheirs() {
        return theirs;
    }
}
