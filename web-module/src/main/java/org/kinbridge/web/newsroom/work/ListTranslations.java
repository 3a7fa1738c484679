package org.kinbridge.web.newsroom.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Colleague;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.translation.AssignTranslation;
import org.kinbridge.newsletter.translation.Assigning;
import org.kinbridge.newsletter.translation.TranslationRow;
import org.kinbridge.newsletter.translation.Translations;
import org.kinbridge.newsletter.translation.WorkTranslations;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;

/** The translations of a work: where each stands, and asking somebody for another. */
@Named
@ViewScoped
public class ListTranslations implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Translations translations;

    @Inject
    private transient Assigning assigning;

    @Inject
    private transient Works works;

    @Inject
    private transient Problems problems;

    @Inject
    private transient Days days;

    private String id = "";
    private String into = "";
    private String to = "";
    private String due = "";
    private String note = "";

    @Nullable
    private transient WorkTranslations view;

    /** @throws NotFound if the address names no work; AccessDenied if it is somebody else's */
    public void load() {
        List<Language> missing = getMissing();
        if (missing.size() == 1) {
            into = missing.get(0).tag();
        }
    }

    public WorkTranslations getView() {
        if (view == null) {
            view = translations.of(Ids.of(id));
        }
        return view;
    }

    /** The languages that nobody has begun. */
    public List<Language> getMissing() {
        return getView().rows().stream()
                .filter(row -> row.version() == null)
                .map(TranslationRow::language)
                .toList();
    }

    /** Who can be asked. */
    public List<Colleague> getPossible() {
        return assigning.possible();
    }

    public @Nullable String assign() {
        boolean done = problems.attempt(() -> assigning.assign(new AssignTranslation(
                Ids.of(id),
                Language.ofTag(into).orElseThrow(() -> new InvalidInput("into", "translations.error.into")),
                to.isBlank() ? null : new AccountId(UUID.fromString(to)),
                days.read(due, "due"),
                note)));
        if (done) {
            problems.done("translations.done.assigned");
        }
        return done ? address() : null;
    }

    public @Nullable String translateFrom(String tag) {
        boolean done = problems.attempt(
                () -> works.translateFrom(Ids.of(id), Language.ofTag(tag).orElseThrow(NotFound::new)));
        if (done) {
            problems.done("translations.done.source");
        }
        return done ? address() : null;
    }

    private String address() {
        return "/desk/newsroom/work/translations?faces-redirect=true&id=" + Ids.of(id);
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }

    public String getInto() {
        return into;
    }

    public void setInto(@Nullable String into) {
        this.into = Objects.requireNonNullElse(into, "");
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = Objects.requireNonNullElse(to, "");
    }

    public String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = Objects.requireNonNullElse(due, "");
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "");
    }
}
