package org.kinbridge.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.ArrangeSections;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Sections;
import org.kinbridge.newsletter.publication.SettingsVersion;
import org.kinbridge.web.publication.Differences.Difference;
import org.kinbridge.web.support.Words;

/** The sections of the contents list: names and order. Nothing is saved before the whole list is. */
@Named
@ViewScoped
public class EditSections extends SettingsPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sections sections;

    @Inject
    private transient Words words;

    private final List<Language> languages = new ArrayList<>();
    private final List<SectionForm> rows = new ArrayList<>();

    @Override
    void show(PublicationView now) {
        languages.addAll(now.languages());
        rows.addAll(saved());
    }

    private List<SectionForm> saved() {
        return sections.offered(publication()).stream()
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
        return save("sections", "publication.sections.saved");
    }

    @Override
    void store(SettingsVersion seen) {
        sections.arrange(new ArrangeSections(
                seen, rows.stream().map(SectionForm::arranged).toList()));
    }

    @Override
    List<Difference> compare(PublicationView now) {
        return new Differences()
                .compare(words.of("publication.sections"), inLines(rows), inLines(saved()))
                .found();
    }

    private static String inLines(List<SectionForm> forms) {
        return forms.stream().map(SectionForm::words).collect(Collectors.joining("\n"));
    }

    public List<SectionForm> getRows() {
        return rows;
    }

    public boolean isNamed() {
        return !languages.isEmpty();
    }
}
