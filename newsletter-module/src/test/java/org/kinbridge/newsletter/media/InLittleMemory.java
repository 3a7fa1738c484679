package org.kinbridge.newsletter.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinbridge.core.problem.InvalidInput;

/** Takes files in, one after the other, and says what came of each. Run in a Java machine of its own with a small heap. */
public final class InLittleMemory {

    static final String PEAK = "peak";

    private InLittleMemory() {}

    /** @param files paths of the files */
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Path path = Path.of(file);
            System.out.println(path.getFileName() + " " + outcome(Files.readAllBytes(path)));
        }
        System.out.println(PEAK + " " + peakMegabytes());
    }

    /**
     * The most that this process ever had in memory, heap or not; 0 where the system does not say it. The heap alone would
     * not show what the decoders in C take.
     */
    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .sum();
    }

    private static String outcome(byte[] content) {
        try {
            SizedPicture print = PhotographIntake.read(content).sizes().get(PhotographSize.PRINT);
            return print.width() + "x" + print.height();
        } catch (InvalidInput refused) {
            return refused.errors().get(0).messageKey();
        }
    }
}
