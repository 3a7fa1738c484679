package org.kinbridge.web.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** What waits for the person who is signed in, the oldest first. */
@Named
@RequestScoped
public class Today {

    @Inject
    @Any
    private Instance<WaitingWork> work;

    @Inject
    private CurrentCaller caller;

    private List<Waiting> lines = List.of();

    @PostConstruct
    void load() {
        lines = work.stream()
                .flatMap(feature -> feature.waitingFor(caller.staff()).stream())
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
    }

    public List<Waiting> getLines() {
        return lines;
    }
}
