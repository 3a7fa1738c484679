package org.kinbridge.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.ChangeAbout;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.SettingsVersion;
import org.kinbridge.web.publication.Differences.Difference;
import org.kinbridge.web.support.Words;

/** The public pages about the newsletter. */
@Named
@ViewScoped
public class EditAbout extends SettingsPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Words words;

    private final List<AboutForm> texts = new ArrayList<>();

    @Override
    void show(PublicationView now) {
        now.languages().forEach(language -> texts.add(new AboutForm(language, saved(now, language))));
    }

    private static String saved(PublicationView now, Language language) {
        return now.text(language).map(PublicationText::about).orElse("");
    }

    public @Nullable String save() {
        return save("about", "publication.about.saved");
    }

    @Override
    void store(SettingsVersion seen) {
        Map<Language, String> typed = new EnumMap<>(Language.class);
        texts.forEach(form -> typed.put(form.getLanguage(), form.getAbout()));
        publications.changeAbout(new ChangeAbout(seen, typed));
    }

    @Override
    List<Difference> compare(PublicationView now) {
        Differences found = new Differences();
        texts.forEach(form -> found.compare(
                words.of(
                        "publication.about.text",
                        words.of("layout.language." + form.getLanguage().tag())),
                form.getAbout(),
                saved(now, form.getLanguage())));
        return found.found();
    }

    public List<AboutForm> getTexts() {
        return texts;
    }
}
