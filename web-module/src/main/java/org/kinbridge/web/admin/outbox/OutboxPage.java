package org.kinbridge.web.admin.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.post.KeptMail;
import org.kinbridge.newsletter.post.KeptMessage;
import org.kinbridge.newsletter.post.PostStatus;
import org.kinbridge.web.support.Problems;

/** What would have been mailed, and how mail leaves the house. */
@Named
@RequestScoped
public class OutboxPage {

    @Inject
    private KeptMail keptMail;

    @Inject
    private Problems problems;

    private String name = "";

    @Nullable
    private List<KeptMessage> latest;

    @Nullable
    private KeptMessage message;

    public PostStatus getStatus() {
        return keptMail.status();
    }

    public List<KeptMessage> getLatest() {
        if (latest == null) {
            latest = keptMail.latest();
        }
        return latest;
    }

    /** The message that the address names; empty if there is none. */
    public @Nullable KeptMessage getMessage() {
        if (message == null) {
            problems.attempt(() -> message = keptMail.open(name));
        }
        return message;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}
