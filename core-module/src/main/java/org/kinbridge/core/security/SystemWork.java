package org.kinbridge.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs background work with a request context of its own and the program itself as the caller. */
@ApplicationScoped
public class SystemWork {

    private final Instance<RequestContextController> controllers;
    private final CurrentCaller currentCaller;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SystemWork() {
        this.controllers = null;
        this.currentCaller = null;
    }

    @Inject
    SystemWork(Instance<RequestContextController> controllers, CurrentCaller currentCaller) {
        this.controllers = controllers;
        this.currentCaller = currentCaller;
    }

    /** @param work a short name for the audit trail, such as {@code outbox} */
    public void run(String work, Runnable task) {
        call(work, () -> {
            task.run();
            return true;
        });
    }

    /** As {@link #run}, with a result. */
    public <T> T call(String work, Supplier<T> task) {
        return as(new Caller.SystemItself(work), task);
    }

    /** Does what a person would do at the desk, where the program itself may not: filling the demonstration. */
    public <T> T onBehalfOf(Caller.Staff person, Supplier<T> task) {
        return as(person, task);
    }

    private <T> T as(Caller caller, Supplier<T> task) {
        RequestContextController controller = controllers.get();
        boolean opened = controller.activate();
        Caller before = currentCaller.get();
        currentCaller.become(caller);
        try {
            return task.get();
        } finally {
            currentCaller.become(before);
            if (opened) {
                controller.deactivate();
            }
            controllers.destroy(controller);
        }
    }
}
