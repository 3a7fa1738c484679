package org.kinbridge.web.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingLines;

/** What waits for the person who is signed in, the oldest first. */
@Named
@RequestScoped
public class Today {

    @Inject
    private WaitingLines work;

    @Inject
    private CurrentCaller caller;

    private List<Waiting> lines = List.of();

    @PostConstruct
    void load() {
        lines = work.waitingFor(caller.staff());
    }

    public List<Waiting> getLines() {
        return lines;
    }
}
