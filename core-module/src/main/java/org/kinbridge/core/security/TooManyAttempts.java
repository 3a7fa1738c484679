package org.kinbridge.core.security;

import java.time.Duration;
import org.kinbridge.core.problem.Problem;

/** Too many attempts failed: nothing was tried this time, and nothing is before the wait is over. */
public class TooManyAttempts extends Problem {

    private static final long serialVersionUID = 1L;

    public TooManyAttempts(Duration wait) {
        super(
                inMinutes(wait) ? "account.error.waitMinutes" : "account.error.waitSeconds",
                inMinutes(wait) ? minutes(wait) : seconds(wait));
    }

    private static boolean inMinutes(Duration wait) {
        return seconds(wait) > 90;
    }

    /** Rounded up: who waits as long as was said is not refused again. */
    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    private static long minutes(Duration wait) {
        return wait.plusSeconds(59).plusMillis(999).toMinutes();
    }
}
