package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    private final Shutdown shutdown = new Shutdown();
    private final List<String> stopped = new ArrayList<>();

    @Test
    void stopsInTheOppositeOrderAndOnce() {
        start("lock");
        start("database");
        start("server");

        shutdown.stopAll();
        shutdown.stopAll();

        assertThat(stopped).containsExactly("server", "database", "lock");
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersRunning() {
        start("lock");
        shutdown.start(() -> () -> {
            throw new IllegalStateException("broken");
        });

        shutdown.stopAll();

        assertThat(stopped).containsExactly("lock");
    }

    @Test
    void nothingStartsOnceTheEndHasBegun() {
        shutdown.stopAll();

        assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> start("late"));
        assertThat(stopped).isEmpty();
    }

    private void start(String name) {
        shutdown.start(() -> () -> stopped.add(name));
    }
}
