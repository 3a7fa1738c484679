package org.kinbridge.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.ChangeMasthead;
import org.kinbridge.newsletter.publication.Frequency;
import org.kinbridge.newsletter.publication.Masthead;
import org.kinbridge.newsletter.publication.MastheadText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.SettingsVersion;
import org.kinbridge.web.publication.Differences.Difference;
import org.kinbridge.web.support.Words;

/** The masthead: who answers for the newsletter, and how its office is reached. */
@Named
@ViewScoped
public class EditMasthead extends SettingsPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Words words;

    private String email = "";
    private String telephone = "";
    private Frequency frequency = Frequency.NOT_SAID;
    private final List<MastheadForm> texts = new ArrayList<>();

    @Override
    void show(PublicationView settings) {
        Masthead now = publications.masthead(publication());
        email = now.email();
        telephone = now.telephone();
        frequency = now.frequency();
        settings.languages().forEach(language -> texts.add(new MastheadForm(language, now.text(language))));
    }

    public @Nullable String save() {
        return save("masthead", "publication.masthead.saved");
    }

    @Override
    void store(SettingsVersion seen) {
        publications.changeMasthead(new ChangeMasthead(seen, typed()));
    }

    private Masthead typed() {
        Map<Language, MastheadText> typed = new EnumMap<>(Language.class);
        texts.forEach(form -> typed.put(form.getLanguage(), form.text()));
        return new Masthead(email, telephone, frequency, typed);
    }

    @Override
    List<Difference> compare(PublicationView settings) {
        Masthead now = publications.masthead(publication());
        Differences found = new Differences()
                .compare(words.of("publication.email"), email, now.email())
                .compare(words.of("publication.telephone"), telephone, now.telephone())
                .compare(
                        words.of("publication.frequency"),
                        words.constant("publication.frequency", frequency),
                        words.constant("publication.frequency", now.frequency()));
        for (MastheadForm form : texts) {
            String language = words.of("layout.language." + form.getLanguage().tag());
            MastheadText mine = form.text();
            MastheadText theirs = now.text(form.getLanguage());
            found.compare(
                            words.of("publication.responsible", language),
                            mine.responsibleEditor(),
                            theirs.responsibleEditor())
                    .compare(words.of("publication.address", language), mine.address(), theirs.address())
                    .compare(words.of("publication.rights", language), mine.rights(), theirs.rights());
        }
        return found.found();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = Objects.requireNonNullElse(email, "");
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(@Nullable String telephone) {
        this.telephone = Objects.requireNonNullElse(telephone, "");
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(@Nullable Frequency frequency) {
        this.frequency = Objects.requireNonNullElse(frequency, Frequency.NOT_SAID);
    }

    public List<MastheadForm> getTexts() {
        return texts;
    }
}
