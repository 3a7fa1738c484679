package org.kinbridge.web.newsroom.contributors;

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
import org.kinbridge.newsletter.contributor.ContributorDescription;
import org.kinbridge.newsletter.contributor.ContributorKind;
import org.kinbridge.newsletter.contributor.ContributorText;
import org.kinbridge.newsletter.contributor.ContributorVersion;
import org.kinbridge.newsletter.contributor.ContributorView;
import org.kinbridge.newsletter.contributor.Contributors;
import org.kinbridge.newsletter.contributor.RealNames;
import org.kinbridge.newsletter.contributor.Site;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** Adds somebody who signs pieces, or changes, retires and erases one. */
@Named
@ViewScoped
public class EditContributor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/desk/newsroom/contributors/contributor?faces-redirect=true&id=";

    @Inject
    private transient Contributors contributors;

    @Inject
    private transient RealNames realNames;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private int version;
    private boolean known;
    private String kind = "";
    private String site = "";
    private String link = "";
    private boolean byLines;
    private final ArrayList<ContributorTextForm> texts = new ArrayList<>();

    @Nullable
    private transient ContributorView view;

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            String wanted = Faces.getRequestParameter("id");
            Map<Language, ContributorText> known = wanted == null ? Map.of() : read(Ids.of(wanted));
            for (Language language : Language.values()) {
                texts.add(new ContributorTextForm(language, known.getOrDefault(language, ContributorText.none())));
            }
            this.known = true;
        });
    }

    private Map<Language, ContributorText> read(UUID wanted) {
        view = contributors.contributor(wanted);
        id = wanted;
        version = view.seen().version();
        kind = view.kind().name();
        site = view.site().name();
        link = view.site().link();
        return view.texts();
    }

    public @Nullable String add() {
        ArrayList<UUID> added = new ArrayList<>();
        boolean done = problems.attempt(() ->
                added.add(contributors.add(kind.isEmpty() ? null : ContributorKind.valueOf(kind), description())));
        return done ? said("contributors.added", added.get(0)) : null;
    }

    public @Nullable String save() {
        return after(() -> contributors.change(seen(), description()), "contributors.saved");
    }

    public @Nullable String retire() {
        return after(() -> contributors.retire(seen()), "contributors.retired");
    }

    public @Nullable String bringBack() {
        return after(() -> contributors.bringBack(seen()), "contributors.back");
    }

    public @Nullable String erase() {
        if (!problems.attempt(() -> realNames.erase(seen(), byLines))) {
            return null;
        }
        problems.done("contributors.erased");
        return "/desk/newsroom/contributors?faces-redirect=true";
    }

    private @Nullable String after(Runnable change, String done) {
        return problems.attempt(change) ? said(done, seen().id()) : null;
    }

    private String said(String done, UUID whom) {
        problems.done(done);
        return PAGE + whom;
    }

    private ContributorDescription description() {
        Map<Language, ContributorText> typed = new EnumMap<>(Language.class);
        texts.forEach(form -> typed.put(form.getLanguage(), form.text()));
        return new ContributorDescription(new Site(site, link), typed);
    }

    private ContributorVersion seen() {
        if (id == null) {
            throw new NotFound();
        }
        return new ContributorVersion(id, version);
    }

    /** The contributor as they are now; null while one is added. */
    public @Nullable ContributorView getView() {
        if (view == null && id != null) {
            view = contributors.contributor(id);
        }
        return view;
    }

    /** Whether there is something to show: a contributor, or the form for a new one. */
    public boolean isKnown() {
        return known;
    }

    public boolean isPseudonym() {
        return id != null && kind.equals(ContributorKind.PSEUDONYM.name());
    }

    public ContributorKind[] getKinds() {
        return ContributorKind.values();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public List<ContributorTextForm> getTexts() {
        return texts;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public boolean isByLines() {
        return byLines;
    }

    public void setByLines(boolean byLines) {
        this.byLines = byLines;
    }
}
