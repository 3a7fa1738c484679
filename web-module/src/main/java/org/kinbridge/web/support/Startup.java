package org.kinbridge.web.support;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.kinbridge.core.event.ApplicationStarted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the beans that the application has started: the server tells CDI too early, before names can be looked up. */
@WebListener
public class Startup implements ServletContextListener {

    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);

    @Inject
    private Event<ApplicationStarted> started;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            started.fire(new ApplicationStarted());
        } catch (RuntimeException e) {
            // the server gives up without a word about the cause
            LOG.error("The application cannot start", e);
            throw e;
        }
    }
}
