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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.media.DescribePhotograph;
import org.kinbridge.newsletter.media.FocalPoint;
import org.kinbridge.newsletter.media.IntakeNotice;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographText;
import org.kinbridge.newsletter.media.PhotographView;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** One photograph: what is said about it in each language, its focal point, and its end. */
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
    private int width;
    private int height;
    private int x;
    private int y;
    private final ArrayList<IntakeNotice> notices = new ArrayList<>();
    private final ArrayList<PhotographTextForm> texts = new ArrayList<>();

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            PhotographView view = media.photograph(Ids.of(Faces.getRequestParameter("id")));
            id = view.id();
            version = view.version();
            name = view.name();
            width = view.width();
            height = view.height();
            x = view.focus().x();
            y = view.focus().y();
            view.notices().stream().sorted().forEach(notices::add);
            for (Language language : Language.values()) {
                texts.add(new PhotographTextForm(language, view.text(language)));
            }
        });
    }

    public @Nullable String save() {
        Map<Language, PhotographText> typed = new EnumMap<>(Language.class);
        texts.forEach(form -> typed.put(form.getLanguage(), form.text()));
        return after(() -> media.describe(new DescribePhotograph(known(), version, typed)), "media.saved");
    }

    public @Nullable String focus() {
        return after(() -> media.focus(known(), version, new FocalPoint(x, y)), "media.focus.saved");
    }

    public @Nullable String delete() {
        if (!problems.attempt(() -> media.delete(known(), version))) {
            return null;
        }
        problems.done("media.deleted");
        return "/desk/newsroom/media?faces-redirect=true";
    }

    private @Nullable String after(Runnable change, String done) {
        if (!problems.attempt(change)) {
            return null;
        }
        problems.done(done);
        return "/desk/newsroom/media/photograph?faces-redirect=true&id=" + id;
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public Integer getX() {
        return x;
    }

    public void setX(@Nullable Integer x) {
        this.x = Objects.requireNonNullElse(x, 50);
    }

    public Integer getY() {
        return y;
    }

    public void setY(@Nullable Integer y) {
        this.y = Objects.requireNonNullElse(y, 50);
    }

    public List<IntakeNotice> getNotices() {
        return notices;
    }

    public List<PhotographTextForm> getTexts() {
        return texts;
    }
}
