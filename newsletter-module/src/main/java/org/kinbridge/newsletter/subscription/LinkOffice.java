package org.kinbridge.newsletter.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.subscription.SignedLink.Purpose;

/** Makes and reads readers' links under the public address of this site, {@code kinbridge.public.url}. */
@ApplicationScoped
class LinkOffice {

    private final URI site;
    private final ReaderKeys keys;
    private final SignedLink signedLink;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected LinkOffice() {
        this.site = null;
        this.keys = null;
        this.signedLink = null;
    }

    @Inject
    LinkOffice(Config config) {
        this(
                URI.create(config.getOptionalValue("kinbridge.public.url", String.class)
                        .orElse("http://localhost:8080")),
                ReaderKeys.from(config));
    }

    LinkOffice(URI site, ReaderKeys keys) {
        this.site = site;
        this.keys = keys;
        this.signedLink = new SignedLink(keys);
    }

    ReaderLinks links(ReaderId reader) {
        return new ReaderLinks(
                at("/unsubscribe/" + signedLink.token(Purpose.UNSUBSCRIBE, reader)),
                at("/preferences/" + signedLink.token(Purpose.PREFERENCES, reader)));
    }

    URI confirmation(ConfirmationToken token) {
        return at("/subscribe/confirm/" + token.value());
    }

    Optional<ReaderId> reader(Purpose purpose, String token) {
        return signedLink.reader(purpose, token);
    }

    String addressKey(EmailAddress address) {
        return keys.addressKey(address.identity());
    }

    private URI at(String path) {
        return URI.create(site.toString().replaceAll("/+$", "") + path);
    }
}
