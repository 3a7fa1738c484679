package org.kinbridge.core.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on what the renderer has to complain about; its chatter about progress stays out of the log. */
final class RendererLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PdfWriter.class);

    @Override
    public void log(String where, Level level, String message) {
        if (isLoggable(level)) {
            LOG.warn("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isLoggable(level)) {
            LOG.warn("{}: {}", where, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The level is the one decided here, whatever the library's configuration says.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isLoggable(diagnostic.getLevel());
    }

    private static boolean isLoggable(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
