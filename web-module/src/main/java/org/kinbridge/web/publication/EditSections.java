package org.kinbridge.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.ArrangeSections;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.Sections;
import org.kinbridge.web.publication.Differences.Difference;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** The sections of the contents list: names and order. Nothing is saved before the whole list is. */
@Named
@ViewScoped
public class EditSections implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Publications publications;

    @Inject
    private transient Sections sections;

    @Inject
    private transient Problems problems;

    @Inject
    private transient Words words;

    /** Of the settings that the page shows; none while there is nothing to show. */
    private int version = -1;

    private final List<Language> languages = new ArrayList<>();
    private final List<SectionForm> rows = new ArrayList<>();
    private transient List<Difference> differences = List.of();

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            PublicationView now = publications.settings();
            version = now.version();
            now.texts().keySet().stream().sorted().forEach(languages::add);
            rows.addAll(saved());
        });
    }

    private List<SectionForm> saved() {
        return sections.offered().stream()
                .map(section -> SectionForm.of(section, languages))
                .toList();
    }

    public void add() {
        rows.add(SectionForm.added(languages));
    }

    public void remove(int row) {
        rows.remove(row);
    }

    public void moveUp(int row) {
        if (row > 0) {
            Collections.swap(rows, row, row - 1);
        }
    }

    public void moveDown(int row) {
        if (row < rows.size() - 1) {
            Collections.swap(rows, row, row + 1);
        }
    }

    public @Nullable String save() {
        if (!problems.attempt(this::store)) {
            return null;
        }
        problems.done("publication.sections.saved");
        return "/desk/publication/sections?faces-redirect=true";
    }

    private void store() {
        try {
            sections.arrange(new ArrangeSections(
                    version, rows.stream().map(SectionForm::arranged).toList()));
        } catch (StaleVersion stale) {
            compare();
            throw stale;
        }
    }

    /** What was typed stays; whoever saves again has seen what is there now. */
    private void compare() {
        version = publications.settings().version();
        differences = new Differences()
                .compare(words.of("publication.sections"), inLines(rows), inLines(saved()))
                .found();
    }

    private static String inLines(List<SectionForm> forms) {
        return forms.stream().map(SectionForm::words).collect(Collectors.joining("\n"));
    }

    public List<Difference> getDifferences() {
        return Objects.requireNonNullElse(differences, List.of());
    }

    public List<SectionForm> getRows() {
        return rows;
    }

    public boolean isNamed() {
        return !languages.isEmpty();
    }

    public boolean isOpen() {
        return version >= 0;
    }
}
