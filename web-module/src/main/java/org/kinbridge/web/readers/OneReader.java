package org.kinbridge.web.readers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.subscription.ConsentChannel;
import org.kinbridge.newsletter.subscription.ReaderFile;
import org.kinbridge.newsletter.subscription.ReaderId;
import org.kinbridge.newsletter.subscription.Readers;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;

/** One reader: what they agreed to, and how they leave. */
@Named
@ViewScoped
public class OneReader implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Readers readers;

    @Inject
    private transient Problems problems;

    private String id = "";

    @Nullable
    private transient ReaderFile file;

    /** The reader; empty if the address names none. */
    public @Nullable ReaderFile getFile() {
        if (file == null) {
            problems.attempt(() -> file = readers.open(readerId()));
        }
        return file;
    }

    public @Nullable String unsubscribe() {
        boolean done = problems.attempt(() -> readers.unsubscribe(readerId(), ConsentChannel.LETTER));
        if (!done) {
            return null;
        }
        problems.done("readers.unsubscribed");
        return "/desk/readers/reader?faces-redirect=true&id=" + id;
    }

    public @Nullable String erase() {
        boolean done = problems.attempt(() -> readers.erase(readerId()));
        if (!done) {
            return null;
        }
        problems.done("readers.erased");
        return "/desk/readers?faces-redirect=true";
    }

    private ReaderId readerId() {
        return new ReaderId(Ids.of(id));
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
