package org.kinbridge.web.newsroom.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.likeness.LikenessConsentView;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.newsletter.likeness.WithdrawLikeness;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographPlace;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;

/** Somebody takes back that they may be shown; says beforehand what that does, and what it cannot do. */
@Named
@ViewScoped
public class TakeBackLikeness implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Likenesses likenesses;

    @Inject
    private transient MediaLibrary media;

    @Inject
    private transient Days days;

    @Inject
    private transient Problems problems;

    private String id = "";
    private String photograph = "";
    private String person = "";
    private int version;
    private String on = "";
    private String said = "";
    private transient @Nullable List<PhotographPlace> places;

    public void load() {
        problems.attempt(() -> {
            LikenessConsentView consent = likenesses.consent(Ids.of(id));
            person = consent.person();
            version = consent.version();
            on = days.today();
        });
    }

    public @Nullable String takeBack() {
        boolean taken = problems.attempt(
                () -> likenesses.withdraw(new WithdrawLikeness(Ids.of(id), version, days.read(on, "on"), said)));
        if (!taken) {
            return null;
        }
        problems.done("likeness.withdrawn");
        return "/desk/newsroom/media/photograph?faces-redirect=true&id=" + Ids.of(photograph);
    }

    private List<PhotographPlace> places() {
        if (places == null) {
            places = media.places(Ids.of(photograph));
        }
        return places;
    }

    /** The pages that it leaves at once. */
    public List<PhotographPlace> getLeaving() {
        return places().stream()
                .filter(place -> place.kind() == PhotographPlace.Kind.PUBLIC_PAGE)
                .toList();
    }

    public List<PhotographPlace> getBeyondRecall() {
        return places().stream().filter(place -> place.kind().isBeyondRecall()).toList();
    }

    public boolean isKnown() {
        return !person.isEmpty();
    }

    public UUID getShown() {
        return Ids.of(photograph);
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }

    public String getPhotograph() {
        return photograph;
    }

    public void setPhotograph(@Nullable String photograph) {
        this.photograph = Objects.requireNonNullElse(photograph, "");
    }

    public String getPerson() {
        return person;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
