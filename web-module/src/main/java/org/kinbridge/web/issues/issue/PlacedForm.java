package org.kinbridge.web.issues.issue;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.PlacedSection;
import org.kinbridge.newsletter.issue.PlacementView;

/** A placement on the page, and what is typed about it for each edition. */
public class PlacedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final transient PlacementView view;
    private final List<Shown> editions;
    private String section;

    PlacedForm(PlacementView view) {
        this.id = view.id();
        this.view = view;
        PlacedSection placed = view.section();
        this.section = placed == null ? "" : placed.id().toString();
        this.editions = view.editions().stream().map(Shown::new).toList();
    }

    /** Keeps what was typed on a page that is out of date. */
    void keepTyped(PlacedForm before) {
        section = before.section;
        for (Shown shown : editions) {
            before.editions.stream()
                    .filter(other -> other.language == shown.language)
                    .forEach(other -> {
                        shown.title = other.title;
                        shown.lede = other.lede;
                    });
        }
    }

    public UUID getId() {
        return id;
    }

    public PlacementView getView() {
        return view;
    }

    public List<Shown> getEditions() {
        return editions;
    }

    /** The id of the chosen section; empty for none. */
    public String getSection() {
        return section;
    }

    public void setSection(@Nullable String section) {
        this.section = Objects.requireNonNullElse(section, "");
    }

    /** Title and lede for the contents list of one edition. */
    public static class Shown implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Language language;
        private final transient PlacementView.InEdition view;
        private String title;
        private String lede;

        Shown(PlacementView.InEdition view) {
            this.language = view.edition();
            this.view = view;
            this.title = view.own().title();
            this.lede = view.own().lede();
        }

        public Language getLanguage() {
            return language;
        }

        public PlacementView.InEdition getView() {
            return view;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getLede() {
            return lede;
        }

        public void setLede(String lede) {
            this.lede = lede;
        }
    }
}
