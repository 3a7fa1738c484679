package org.kinbridge.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.web.support.KnownPublications;
import org.kinbridge.web.support.PublicationNames;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** The newsletters as the pages of the settings speak of them, and which one an address means. */
@Named("newsletters")
@RequestScoped
public class Newsletters {

    private final KnownPublications known;
    private final PublicationNames names;
    private final Words words;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Newsletters() {
        this(null, null, null);
    }

    @Inject
    Newsletters(KnownPublications known, PublicationNames names, Words words) {
        this.known = known;
        this.names = names;
        this.words = words;
    }

    /** All, in the order in which they were founded. */
    public List<PublicationView> getAll() {
        return known.all();
    }

    public boolean isSeveral() {
        return names.isSeveral();
    }

    /**
     * The one that the address means: the first one if it names none.
     *
     * @throws NotFound if there is none such
     */
    public ShownNewsletter shown() {
        String given = Faces.getRequestParameter("publication");
        return Optional.ofNullable(given)
                .filter(id -> !id.isEmpty())
                .map(this::find)
                .orElseGet(this::first);
    }

    private ShownNewsletter find(String id) {
        return getAll().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .map(this::showing)
                .orElseThrow(NotFound::new);
    }

    private ShownNewsletter first() {
        return showing(getAll().get(0));
    }

    /** How pages show this one. */
    public ShownNewsletter showing(PublicationView view) {
        return new ShownNewsletter(view.id(), isSeveral() ? name(view) : "", view.base());
    }

    /** What the interface calls it. */
    public String name(PublicationView view) {
        return names.of(view.id());
    }

    /** What a page is about, and of which newsletter if there are several. */
    public String heading(String about, ShownNewsletter shown) {
        return shown.getName().isEmpty() ? about : words.of("publication.of", about, shown.getName());
    }
}
