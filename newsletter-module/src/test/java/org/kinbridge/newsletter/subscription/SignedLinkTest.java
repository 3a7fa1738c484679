package org.kinbridge.newsletter.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.subscription.SignedLink.Purpose;

class SignedLinkTest {

    private static final ReaderId READER = new ReaderId(UUID.fromString("6f1d4a9e-0f43-4ad5-9a51-1c2d3e4f5a6b"));

    private final SignedLink links = new SignedLink(keys((byte) 1));

    @Test
    void opensWhatItWasMadeFor() {
        String token = links.token(Purpose.UNSUBSCRIBE, READER);
        assertThat(links.reader(Purpose.UNSUBSCRIBE, token)).contains(READER);
        assertThat(token).hasSize(66).matches("[A-Za-z0-9_-]+").isEqualTo(links.token(Purpose.UNSUBSCRIBE, READER));
    }

    @Test
    void opensNothingElse() {
        String token = links.token(Purpose.UNSUBSCRIBE, READER);
        assertThat(links.reader(Purpose.PREFERENCES, token)).isEmpty();
        assertThat(new SignedLink(keys((byte) 2)).reader(Purpose.UNSUBSCRIBE, token))
                .isEmpty();
    }

    @Test
    void noticesEveryChangedBit() {
        byte[] whole = Base64.getUrlDecoder().decode(links.token(Purpose.UNSUBSCRIBE, READER));
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] forged = whole.clone();
            forged[bit / 8] ^= (byte) (1 << (bit % 8));
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
            for (Purpose purpose : Purpose.values()) {
                assertThat(links.reader(purpose, token)).as("bit %d", bit).isEmpty();
            }
        }
    }

    @Test
    void takesNoRubbish() {
        for (String rubbish : new String[] {"", "test", "a b", "%%%", "A".repeat(66), "A".repeat(5000), "ﷺ"}) {
            assertThat(links.reader(Purpose.UNSUBSCRIBE, rubbish)).isEmpty();
        }
    }

    @Test
    void hashesAnAddressWithoutRegardToCapitalsAndNotWithoutTheKey() {
        LinkOffice office = new LinkOffice(URI.create("http://localhost/"), keys((byte) 1));
        LinkOffice other = new LinkOffice(URI.create("http://localhost/"), keys((byte) 2));
        EmailAddress address = EmailAddress.of("Reader@example.org");
        assertThat(office.addressKey(address)).isEqualTo(office.addressKey(EmailAddress.of("reader@EXAMPLE.org")));
        assertThat(office.addressKey(address))
                .isNotEqualTo(other.addressKey(address))
                .hasSize(43);
        assertThat(office.links(READER).unsubscribe().toString()).startsWith("http://localhost/unsubscribe/");
    }

    private static ReaderKeys keys(byte seed) {
        byte[] master = new byte[ReaderKeys.LENGTH];
        Arrays.fill(master, seed);
        return new ReaderKeys(master);
    }
}
