package org.kinbridge.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What has been started, to be stopped in the opposite order: by the end of the work, by a failure or by a signal,
 * whichever comes first. A signal in the middle of a start waits for that one step, so that nothing is left behind.
 */
final class Shutdown {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean stopping;

    /** Starts one thing, unless the end has begun. */
    synchronized <T extends AutoCloseable> T start(Supplier<T> step) {
        T thing = step(step);
        started.push(thing);
        return thing;
    }

    /** Does one step that a signal must not interrupt half-way, unless the end has begun. */
    synchronized <T> T step(Supplier<T> step) {
        if (stopping) {
            throw new StartFailure("Stopped while starting.");
        }
        return step.get();
    }

    boolean stopping() {
        return stopping;
    }

    /** Stops everything; a second call finds nothing left. */
    void stopAll() {
        stopping = true;
        stopStarted();
    }

    private synchronized void stopStarted() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("Not stopped cleanly: " + e.getMessage());
            }
        }
    }
}
