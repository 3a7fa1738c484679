package org.kinbridge.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for one address as often as it can, for some seconds, over kept connections. */
final class Load {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final int CONNECTIONS = 16;

    private final Path wrk;

    Load(Path wrk) {
        this.wrk = wrk;
    }

    /** Requests per second; fails if any answer was an error, since an error is quickly given. */
    double requestsPerSecond(String address, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        List.of(wrk.toString(), "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", address))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(output);
        if (process.waitFor() != 0 || !rate.find() || output.contains("Non-2xx")) {
            throw new IOException("The load on " + address + " failed: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
