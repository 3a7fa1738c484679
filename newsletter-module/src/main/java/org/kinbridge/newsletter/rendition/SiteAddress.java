package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the site is reached from outside; feeds and mails carry whole addresses. */
@ApplicationScoped
class SiteAddress {

    private final String origin;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SiteAddress() {
        this.origin = null;
    }

    @Inject
    SiteAddress(@ConfigProperty(name = "kinbridge.public.url", defaultValue = "http://localhost:8080") String address) {
        this.origin = address.replaceAll("/+$", "");
    }

    /** Scheme, host and port, without a slash at the end. */
    String origin() {
        return origin;
    }
}
