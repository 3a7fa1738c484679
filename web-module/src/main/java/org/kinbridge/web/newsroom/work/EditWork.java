package org.kinbridge.web.newsroom.work;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLineKind;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.RevisionRow;
import org.kinbridge.newsletter.article.RevisionView;
import org.kinbridge.newsletter.article.SaveOutcome;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographView;
import org.kinbridge.web.newsroom.contributors.Signatories;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The plain editor of one language version. If somebody saves in between, both texts are shown and neither is lost. */
@Named
@ViewScoped
public class EditWork implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Works works;

    @Inject
    private transient Writing writing;

    @Inject
    private transient MediaLibrary media;

    @Inject
    private transient Signatories signatories;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private Language language = Language.EN;
    private boolean plain;
    private int basedOn;
    private TextForm form = new TextForm();
    private @Nullable TextForm theirs;
    private int theirRevision;
    private String theirName = "";
    private @Nullable Instant theirTime;
    private @Nullable TextForm putAside;
    private String photograph = "";
    private String newLanguage = "";
    private String newTitle = "";

    @Nullable
    private transient VersionView view;

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            UUID wanted = Ids.of(Faces.getRequestParameter("id"));
            List<Language> languages = works.languages(wanted);
            language = Optional.ofNullable(Faces.getRequestParameter("language"))
                    .flatMap(Language::ofTag)
                    .filter(languages::contains)
                    .orElse(languages.get(0));
            id = wanted;
            plain = "true".equals(Faces.getRequestParameter("plain"));
            view = works.version(wanted, language);
            form = opened(view.current().text());
            basedOn = view.current().number();
        });
    }

    /** The version as it is now; null if the address names none. */
    public @Nullable VersionView getView() {
        if (view == null && id != null) {
            view = works.version(id, language);
        }
        return view;
    }

    public @Nullable String save() {
        UUID work = known();
        return problems.attempt(() -> accept(writing.save(form.toSave(work, language, basedOn, signatories))))
                        && theirs == null
                ? address(language)
                : null;
    }

    /** Puts one's own text on top of what somebody else saved; theirs stays as the revision before it. */
    public @Nullable String saveMine() {
        basedOn = theirRevision;
        theirs = null;
        return save();
    }

    /** Puts the other text into the editor; one's own stays on the page. */
    public void takeTheirs() {
        putAside = form;
        form = theirs == null ? form : theirs;
        basedOn = theirRevision;
        theirs = null;
    }

    /** Looks whether somebody saved since the page was opened. */
    public void look() {
        view = null;
    }

    public boolean isOvertaken() {
        VersionView now = getView();
        return theirs == null && now != null && now.current().number() > basedOn;
    }

    public void insert() {
        if (!photograph.isEmpty()) {
            form.insertPhotograph(photograph);
            photograph = "";
        }
    }

    public @Nullable String addLanguage() {
        Language wanted = Language.ofTag(newLanguage).orElse(language);
        boolean added = problems.attempt(() -> works.addLanguage(known(), wanted, newTitle));
        return added ? address(wanted) : null;
    }

    private void accept(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Conflict conflict) {
            RevisionView revision = conflict.theirs();
            theirs = opened(revision.text());
            theirRevision = revision.number();
            theirName = revision.savedByName();
            theirTime = revision.savedAt();
        } else if (outcome instanceof SaveOutcome.Saved saved) {
            problems.done("newsroom.saved.done", saved.revision());
        }
    }

    private TextForm opened(PieceText text) {
        return TextForm.of(text, signatories.labelOf(text.byLine(), language));
    }

    private String address(Language wanted) {
        return "/desk/newsroom/work/edit?faces-redirect=true&id=" + id + "&language=" + wanted.tag()
                + (plain ? "&plain=true" : "");
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    /** The newest text, to be read. */
    public List<BlockRow> getBlocks() {
        VersionView now = getView();
        return now == null ? List.of() : BlockRow.of(now.current().text().document(), language);
    }

    public List<RevisionRow> getHistory() {
        return id == null ? List.of() : works.history(id, language);
    }

    public List<PhotographView> getPhotographs() {
        return media.list("");
    }

    /** The languages in which the work does not exist yet. */
    public List<Language> getMissingLanguages() {
        VersionView now = getView();
        return now == null
                ? List.of()
                : Arrays.stream(Language.values())
                        .filter(other -> !now.languages().contains(other))
                        .toList();
    }

    public ByLineKind[] getByLineKinds() {
        return ByLineKind.values();
    }

    /** Whether the text is written as marked text, without the editor. */
    public boolean isPlain() {
        return plain;
    }

    public Language getLanguage() {
        return language;
    }

    public TextForm getForm() {
        return form;
    }

    public @Nullable TextForm getTheirs() {
        return theirs;
    }

    public String getTheirName() {
        return theirName;
    }

    public @Nullable Instant getTheirTime() {
        return theirTime;
    }

    public @Nullable TextForm getPutAside() {
        return putAside;
    }

    public String getPhotograph() {
        return photograph;
    }

    public void setPhotograph(@Nullable String photograph) {
        this.photograph = Objects.requireNonNullElse(photograph, "");
    }

    public String getNewLanguage() {
        return newLanguage;
    }

    public void setNewLanguage(String newLanguage) {
        this.newLanguage = newLanguage;
    }

    public String getNewTitle() {
        return newTitle;
    }

    public void setNewTitle(String newTitle) {
        this.newTitle = newTitle;
    }
}
