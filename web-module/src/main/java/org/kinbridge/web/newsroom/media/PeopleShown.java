package org.kinbridge.web.newsroom.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.likeness.LikenessUse;
import org.kinbridge.newsletter.likeness.LikenessView;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographPlace;
import org.kinbridge.newsletter.media.PhotographView;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** The people whom one photograph shows, and every place in which it stands. */
@Named
@ViewScoped
public class PeopleShown implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOBODY = "NOBODY";
    private static final String SOMEBODY = "SOMEBODY";

    @Inject
    private transient MediaLibrary media;

    @Inject
    private transient Likenesses likenesses;

    @Inject
    private transient Problems problems;

    @Inject
    private transient Words words;

    private @Nullable UUID id;
    private int version;
    private String who = "";
    private String number = "";
    private transient @Nullable LikenessView view;
    private transient @Nullable List<PhotographPlace> places;

    @jakarta.annotation.PostConstruct
    void open() {
        problems.attempt(() -> {
            PhotographView photograph = media.photograph(Ids.of(Faces.getRequestParameter("id")));
            id = photograph.id();
            version = photograph.version();
            Integer people = photograph.recognisable();
            who = people == null ? "" : people == 0 ? NOBODY : SOMEBODY;
            number = people == null || people == 0 ? "" : people.toString();
        });
    }

    public @Nullable String save() {
        UUID photograph = id;
        if (photograph == null || !problems.attempt(() -> media.sayWhoIsShown(photograph, version, people()))) {
            return null;
        }
        problems.done("likeness.people.saved");
        return here();
    }

    private int people() {
        if (who.equals(NOBODY)) {
            return 0;
        }
        if (!who.equals(SOMEBODY)) {
            throw new InvalidInput("who", "likeness.problem.who");
        }
        try {
            int people = Integer.parseInt(number.strip());
            if (people > 0) {
                return people;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        throw new InvalidInput("recognisable", "media.problem.recognisable");
    }

    public @Nullable String takeOut() {
        UUID photograph = id;
        if (photograph == null || !problems.attempt(() -> likenesses.takeOut(photograph))) {
            return null;
        }
        problems.done("likeness.takenOut");
        return here();
    }

    private String here() {
        return "/desk/newsroom/media/photograph?faces-redirect=true&id=" + id;
    }

    public @Nullable LikenessView getView() {
        if (view == null && id != null) {
            view = likenesses.of(id);
        }
        return view;
    }

    private List<PhotographPlace> places() {
        if (places == null) {
            places = id == null ? List.of() : media.places(id);
        }
        return places;
    }

    /** Where it stands now. */
    public List<PhotographPlace> getStanding() {
        return places().stream().filter(place -> !place.kind().isBeyondRecall()).toList();
    }

    /** From where nobody can call it back. */
    public List<PhotographPlace> getBeyondRecall() {
        return places().stream().filter(place -> place.kind().isBeyondRecall()).toList();
    }

    public boolean isPublic() {
        return places().stream().anyMatch(place -> place.kind() == PhotographPlace.Kind.PUBLIC_PAGE);
    }

    /** In words, one after the other. */
    public String uses(java.util.Collection<LikenessUse> uses) {
        return uses.stream()
                .sorted()
                .map(use -> words.constant("likeness.use", use))
                .collect(java.util.stream.Collectors.joining(words.of("likeness.and")));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = Objects.requireNonNullElse(who, "");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }
}
