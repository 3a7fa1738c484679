package org.kinbridge.architecture.violations.cases.tracing;

import java.time.Instant;

/** A name that says nothing, and the time of the machine. */
class RequestManager {
    Instant now = Instant.now();

    void print() {
        System.out.println(now);
    }
}
