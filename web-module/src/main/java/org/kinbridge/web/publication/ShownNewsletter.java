package org.kinbridge.web.publication;

import java.io.Serializable;
import org.kinbridge.newsletter.publication.PublicationId;

/** The newsletter whose settings a page shows. While there is only one, no page names it and no address says which. */
public class ShownNewsletter implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int id;
    private final String name;
    private final String base;

    /**
     * @param name as the interface calls it; empty while it is the only one
     * @param base what its public addresses begin with
     */
    ShownNewsletter(PublicationId id, String name, String base) {
        this.id = id.value();
        this.name = name;
        this.base = base;
    }

    public PublicationId id() {
        return new PublicationId(id);
    }

    /** Empty while it is the only one. */
    public String getName() {
        return name;
    }

    /** What its public addresses begin with: nothing, or such as {@code /p/bulletin}. */
    public String getBase() {
        return base;
    }

    /** Where a page of the settings shows this newsletter. @param page such as {@code /desk/publication/masthead} */
    public String at(String page) {
        return isFirst() ? page : page + "?publication=" + id;
    }

    /** The outcome that opens a page of the settings anew, still about this newsletter. */
    public String openAnew(String page) {
        return page + "?faces-redirect=true" + (isFirst() ? "" : "&publication=" + id);
    }

    private boolean isFirst() {
        return id().equals(PublicationId.FIRST);
    }
}
