package org.kinbridge.web.support;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.kinbridge.core.event.ApplicationStarted;

/** Tells the beans that the application has started: the server tells CDI too early, before names can be looked up. */
@WebListener
public class Startup implements ServletContextListener {

    @Inject
    private Event<ApplicationStarted> started;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        started.fire(new ApplicationStarted());
    }
}
