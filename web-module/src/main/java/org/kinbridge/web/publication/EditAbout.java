package org.kinbridge.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.ChangeAbout;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.web.publication.Differences.Difference;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** The public pages about the newsletter. */
@Named
@ViewScoped
public class EditAbout implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Publications publications;

    @Inject
    private transient Problems problems;

    @Inject
    private transient Words words;

    /** Of the settings that the page shows; none while there is nothing to show. */
    private int version = -1;

    private final List<AboutForm> texts = new ArrayList<>();
    private transient List<Difference> differences = List.of();

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            PublicationView now = publications.settings();
            version = now.version();
            now.texts().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .forEach(text -> texts.add(
                            new AboutForm(text.getKey(), text.getValue().about())));
        });
    }

    public @Nullable String save() {
        if (!problems.attempt(this::store)) {
            return null;
        }
        problems.done("publication.about.saved");
        return "/desk/publication/about?faces-redirect=true";
    }

    private void store() {
        Map<Language, String> typed = new EnumMap<>(Language.class);
        texts.forEach(form -> typed.put(form.getLanguage(), form.getAbout()));
        try {
            publications.changeAbout(new ChangeAbout(version, typed));
        } catch (StaleVersion stale) {
            compare();
            throw stale;
        }
    }

    /** What was typed stays; whoever saves again has seen what is there now. */
    private void compare() {
        PublicationView now = publications.settings();
        version = now.version();
        Differences found = new Differences();
        texts.forEach(form -> found.compare(
                words.of(
                        "publication.about.text",
                        words.of("layout.language." + form.getLanguage().tag())),
                form.getAbout(),
                now.text(form.getLanguage()).map(PublicationText::about).orElse("")));
        differences = found.found();
    }

    public List<Difference> getDifferences() {
        return Objects.requireNonNullElse(differences, List.of());
    }

    public List<AboutForm> getTexts() {
        return texts;
    }

    public boolean isOpen() {
        return version >= 0;
    }
}
