package org.kinbridge.launcher;

import java.lang.reflect.InvocationTargetException;

/** Entry point, compiled for any Java, so that a too old one gets a sentence and not a stack trace. */
public final class Main {

    private static final int NEEDED = 17;

    private Main() {}

    /** Takes the arguments of the command line; ends the process with a status other than 0 if Java is too old. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version", "");
        if (!runsOn(version)) {
            System.err.println("Kinbridge needs Java " + NEEDED + " or newer; this is Java " + version + ".");
            System.exit(2);
        }
        try {
            Class.forName("org.kinbridge.launcher.Launcher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Reads {@code 1.8}, {@code 11} or {@code 25}. */
    static boolean runsOn(String specificationVersion) {
        try {
            return Integer.parseInt(specificationVersion) >= NEEDED;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
