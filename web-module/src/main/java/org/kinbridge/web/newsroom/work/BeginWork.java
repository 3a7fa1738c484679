package org.kinbridge.web.newsroom.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.web.support.Problems;

/** Begins a work in its first language. */
@Named
@ViewScoped
public class BeginWork implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Works works;

    @Inject
    private transient Problems problems;

    private String kind = PieceKind.ARTICLE.name();
    private String language = Language.EN.tag();
    private String title = "";

    public @Nullable String begin() {
        Language wanted = Language.ofTag(language).orElse(Language.EN);
        AtomicReference<UUID> id = new AtomicReference<>();
        boolean begun =
                problems.attempt(() -> id.set(works.create(new NewWork(PieceKind.valueOf(kind), wanted, title))));
        return begun
                ? "/desk/newsroom/work/edit?faces-redirect=true&id=" + id.get() + "&language=" + wanted.tag()
                : null;
    }

    /** The kinds that are written here. */
    public List<PieceKind> getKinds() {
        return Arrays.stream(PieceKind.values()).filter(PieceKind::writtenHere).toList();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
