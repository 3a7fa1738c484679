import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by Maven before the deployed and browser tests: looks for Chromium and its driver, installs them where it may
 * (as root on Debian and its relatives), or says in one line what to install.
 */
public final class BrowserCheck {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> DRIVERS = List.of("chromedriver");

    private BrowserCheck() {}

    /** @param arguments the value of the property {@code skipITs}: with {@code true} nothing is checked */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("true") || complete()) {
            return;
        }
        if (mayInstall()) {
            System.out.println("Chromium for the browser tests is missing; installing it with apt-get ...");
            apt("update");
            apt("install", "--yes", "--no-install-recommends", "chromium", "chromium-driver");
        }
        if (!complete()) {
            System.err.println("The browser tests need Chromium and chromedriver on the PATH: install them (Debian:"
                    + " apt-get install chromium chromium-driver), or leave these tests out with -DskipITs.");
            System.exit(1);
        }
    }

    private static boolean complete() {
        return BROWSERS.stream().anyMatch(BrowserCheck::isOnPath) && DRIVERS.stream().anyMatch(BrowserCheck::isOnPath);
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .anyMatch(directory -> Files.isExecutable(directory.resolve(program))
                        || Files.isExecutable(directory.resolve(program + ".exe")));
    }

    private static boolean mayInstall() {
        return "root".equals(System.getProperty("user.name"))
                && Files.exists(Path.of("/etc/debian_version"))
                && isOnPath("apt-get");
    }

    private static void apt(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("apt-get", "-q"), Stream.of(arguments)).toList());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.inheritIO().start().waitFor();
    }
}
