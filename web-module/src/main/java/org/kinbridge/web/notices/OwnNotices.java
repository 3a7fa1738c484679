package org.kinbridge.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.article.Notice;
import org.kinbridge.newsletter.article.Notifications;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.SignedIn;

/** One's own notifications, and how many wait to be read. */
@Named
@RequestScoped
public class OwnNotices {

    private static final String HERE = "/desk/notices?faces-redirect=true";

    @Inject
    private Notifications notifications;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Problems problems;

    private @Nullable List<Notice> lines;
    private @Nullable Long unread;

    public List<Notice> getLines() {
        if (lines == null) {
            lines = notifications.own();
        }
        return lines;
    }

    /** Asked once per page; nothing for those who have no part of the newsroom. */
    public long getUnread() {
        if (unread == null) {
            unread = signedIn.isOfNewsroom() ? notifications.unread() : 0;
        }
        return unread;
    }

    public @Nullable String read(String turn) {
        return problems.attempt(() -> notifications.markRead(UUID.fromString(turn))) ? HERE : null;
    }

    public @Nullable String readAll() {
        return problems.attempt(notifications::markAllRead) ? HERE : null;
    }
}
