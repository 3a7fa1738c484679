package org.kinbridge.newsletter.contributor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The site that an external author writes for; both are empty for everybody else.
 *
 * @param name as it is printed
 * @param link its address, with https
 */
@Embeddable
public record Site(
        @Column(name = "site") String name,
        @Column(name = "link") String link) {

    public Site {
        name = name.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        link = link.strip();
    }

    /** That of somebody who writes for no other site. */
    public static Site none() {
        return new Site("", "");
    }

    /** Whether nothing was typed. */
    boolean isEmpty() {
        return name.isEmpty() && link.isEmpty();
    }

    /** Whether readers can be sent there: https, a host with a dot, and nobody's name or password in it. */
    boolean hasSafeLink() {
        try {
            URI address = new URI(link);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            String host = address.getHost() == null ? "" : address.getHost();
            return scheme.equals("https") && host.indexOf('.') > 0 && address.getRawUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
