package org.kinbridge.cases.contact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CircleView;

/**
 * Everything that was said with the family of one case.
 *
 * @param conversations the latest first
 * @param promises those still owed first, by their day; then the settled ones
 * @param pause why nobody is reminded of this family; null if nothing hinders
 * @param lastHeard the day on which the family last spoke with us; null if there was no conversation yet
 */
public record ContactLogView(
        CircleView circle,
        List<ConversationView> conversations,
        List<PromiseView> promises,
        @Nullable PauseView pause,
        @Nullable LocalDate lastHeard) {

    public ContactLogView {
        conversations = List.copyOf(conversations);
        promises = List.copyOf(promises);
    }

    public List<PromiseView> owed() {
        return promises.stream().filter(promise -> promise.state().owed()).toList();
    }

    public List<PromiseView> settled() {
        return promises.stream().filter(promise -> !promise.state().owed()).toList();
    }
}
