package org.kinbridge.launcher;

import java.util.Arrays;
import java.util.Optional;

/** What the launcher is asked to do; the word on the command line. */
enum Task {
    RUN("run"),
    CHECK_AUDIT("check-audit"),
    HELP("help"),
    VERSION("version");

    private final String word;

    Task(String word) {
        this.word = word;
    }

    static Optional<Task> of(String word) {
        return Arrays.stream(values()).filter(task -> task.word.equals(word)).findFirst();
    }
}
