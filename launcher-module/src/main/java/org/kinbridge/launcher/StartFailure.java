package org.kinbridge.launcher;

/** Why Kinbridge cannot run, as one sentence for the person at the console; it holds no stack trace for them. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exit status of a wrong command line. */
    static final int USAGE = 2;

    /** Exit status of a broken audit chain. */
    static final int BROKEN_CHAIN = 3;

    private final int exitStatus;

    StartFailure(String sentence) {
        this(sentence, 1);
    }

    StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitStatus = 1;
    }

    StartFailure(String sentence, int exitStatus) {
        super(sentence);
        this.exitStatus = exitStatus;
    }

    int exitStatus() {
        return exitStatus;
    }

    /** The sentence on one line. */
    String line() {
        return String.valueOf(getMessage()).replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }
}
