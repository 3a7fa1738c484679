package org.kinbridge.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line and in the environment; the command line wins.
 *
 * @param port of the web server, 1 to 65535
 * @param bind address of the network interface to listen on
 * @param data directory that holds everything that lasts
 * @param publicUrl address that readers use, if it is another than ours: behind a proxy
 * @param database an external database, or empty to start our own
 * @param javaOptions for the application's Java process, after our own
 */
record Settings(
        Task task,
        int port,
        String bind,
        Path data,
        boolean demo,
        boolean stopWithParent,
        Optional<String> publicUrl,
        Optional<DatabaseAddress> database,
        List<String> javaOptions) {

    static final String USAGE = """
            Usage: java -jar kinbridge.jar [run | check-audit | version | help] [options]

              --port NUMBER    port of the web server           KINBRIDGE_PORT, 8080
              --bind ADDRESS   network address to listen on     KINBRIDGE_BIND, 127.0.0.1
              --data PATH      where everything that lasts is   KINBRIDGE_DATA, ./data
              --demo           load the demo association        KINBRIDGE_DEMO=true

            An external PostgreSQL: APP_DB_URL, APP_DB_USER, APP_DB_PASSWORD.
            A mail server: SMTP_HOST and more; without one, messages stay in data/outbox.
            The address that readers use, behind a proxy: KINBRIDGE_PUBLIC_URL.
            Options of the application's Java process: KINBRIDGE_JAVA_OPTIONS, such as -Xmx1500m.
            All of it: docs/operating.md.
            """;

    /** Reads both; refuses what it does not know with a sentence that names it. */
    static Settings read(List<String> arguments, Map<String, String> environment) {
        return new SettingsReader(arguments, environment).read();
    }

    private static final class SettingsReader {

        private final List<String> rest;
        private final Map<String, String> environment;
        private Task task = Task.RUN;
        private String port;
        private String bind;
        private String data;
        private boolean demo;
        private boolean stopWithParent;

        SettingsReader(List<String> arguments, Map<String, String> environment) {
            this.rest = new ArrayList<>(arguments);
            this.environment = environment;
            this.port = value("KINBRIDGE_PORT", "8080");
            this.bind = value("KINBRIDGE_BIND", "127.0.0.1");
            this.data = value("KINBRIDGE_DATA", "data");
            this.demo = Boolean.parseBoolean(value("KINBRIDGE_DEMO", "false"));
        }

        Settings read() {
            while (!rest.isEmpty()) {
                readNext(rest.remove(0));
            }
            Optional<String> publicUrl =
                    Optional.of(value("KINBRIDGE_PUBLIC_URL", "")).filter(url -> !url.isEmpty());
            return new Settings(
                    task,
                    portNumber(),
                    bind.strip(),
                    dataPath(),
                    demo,
                    stopWithParent,
                    publicUrl,
                    database(),
                    javaOptions());
        }

        private void readNext(String argument) {
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            if (equals > 0) {
                rest.add(0, argument.substring(equals + 1));
            }
            String name = equals > 0 ? argument.substring(0, equals) : argument;
            switch (name) {
                case "--port" -> port = following(name);
                case "--bind" -> bind = following(name);
                case "--data" -> data = following(name);
                case "--demo" -> demo = equals < 0 || Boolean.parseBoolean(following(name));
                case "--stop-with-parent" -> stopWithParent = true;
                case "--help", "-h" -> task = Task.HELP;
                case "--version" -> task = Task.VERSION;
                default -> task = Task.of(name).orElseThrow(() -> usage("\"" + name + "\" is not known"));
            }
        }

        private String following(String name) {
            if (rest.isEmpty() || rest.get(0).isBlank()) {
                throw usage(name + " needs a value");
            }
            return rest.remove(0);
        }

        private int portNumber() {
            try {
                int number = Integer.parseInt(port.strip());
                if (number >= 1 && number <= 65535) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw usage("the port must be a number from 1 to 65535, not \"" + port + "\"");
        }

        private Path dataPath() {
            try {
                return Path.of(data).toAbsolutePath().normalize();
            } catch (InvalidPathException e) {
                throw usage("\"" + data + "\" is no path");
            }
        }

        private Optional<DatabaseAddress> database() {
            String url = value("APP_DB_URL", "");
            return url.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DatabaseAddress(url, value("APP_DB_USER", ""), value("APP_DB_PASSWORD", "")));
        }

        private List<String> javaOptions() {
            String options = value("KINBRIDGE_JAVA_OPTIONS", "").strip();
            return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
        }

        private String value(String name, String otherwise) {
            String value = environment.get(name);
            return value == null || value.isBlank() ? otherwise : value;
        }

        private static StartFailure usage(String what) {
            return new StartFailure(what + "; \"java -jar kinbridge.jar help\" lists the options.", StartFailure.USAGE);
        }
    }
}
