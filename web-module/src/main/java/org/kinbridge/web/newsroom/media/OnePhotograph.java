package org.kinbridge.web.newsroom.media;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.media.DescribePhotograph;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographText;
import org.kinbridge.newsletter.media.PhotographView;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** One photograph: its caption, credit and alternative text in each language. */
@Named
@ViewScoped
public class OnePhotograph implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MediaLibrary media;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private int version;
    private String name = "";
    private final List<PhotographTextForm> texts = new ArrayList<>();

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            PhotographView view = media.photograph(wanted());
            id = view.id();
            version = view.version();
            name = view.name();
            for (Language language : Language.values()) {
                texts.add(new PhotographTextForm(language, view.text(language)));
            }
        });
    }

    public @Nullable String save() {
        Map<Language, PhotographText> typed = new EnumMap<>(Language.class);
        texts.forEach(form -> typed.put(form.getLanguage(), form.text()));
        UUID photograph = id;
        if (photograph == null
                || !problems.attempt(() -> media.describe(new DescribePhotograph(photograph, version, typed)))) {
            return null;
        }
        problems.done("media.saved");
        return "/desk/newsroom/media/photograph?faces-redirect=true&id=" + id;
    }

    private static UUID wanted() {
        String given = Faces.getRequestParameter("id");
        try {
            return UUID.fromString(given == null ? "" : given);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public @Nullable UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public List<PhotographTextForm> getTexts() {
        return texts;
    }
}
