package org.kinbridge.web.issues.issue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.newsletter.issue.IssueCoverage;
import org.kinbridge.newsletter.issue.IssueTranslations;
import org.kinbridge.web.support.Ids;

/** How far the pieces of an issue are translated. */
@Named
@ViewScoped
public class ShowCoverage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IssueTranslations translations;

    private String id = "";

    @Nullable
    private transient IssueCoverage view;

    /** @throws NotFound if the address names no issue */
    public void load() {
        getView();
    }

    public IssueCoverage getView() {
        if (view == null) {
            view = translations.of(Ids.of(id));
        }
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }
}
