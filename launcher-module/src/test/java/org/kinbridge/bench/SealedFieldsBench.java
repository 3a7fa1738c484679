package org.kinbridge.bench;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What encryption costs a case whose enquirer has twenty contact points, that is sixty sealed fields: the time of the
 * page, and within it the time of opening sixty such values with the same library in the same run. The program has no
 * way to keep them in clear, so the page in clear is taken to be the page without that time.
 */
final class SealedFieldsBench {

    private static final int CONTACT_POINTS = 20;
    private static final int FIELDS = 3 * CONTACT_POINTS;
    private static final int VISITS = 60;
    private static final int ROUNDS = 2_000;
    private static final byte[] PLACE =
            "contact_point|address|person:00000000-0000-0000-0000-000000000000|00000000-0000-0000-0000-000000000000"
                    .getBytes(StandardCharsets.UTF_8);

    private final URI address;
    private final Report report;
    private final String password;

    SealedFieldsBench(URI address, Report report, String password) {
        this.address = address;
        this.report = report;
        this.password = password;
    }

    void run() throws Exception {
        Visitor visitor = new Visitor(address);
        visitor.signIn("caseworker", password);
        String file = link(visitor, "/desk/cases", "/desk/cases/file?id=");
        String contact = link(visitor, file, "/desk/cases/person/contact?");
        for (int i = 0; i < CONTACT_POINTS; i++) {
            visitor.fillIn(
                    contact.replaceFirst("&id=.*", ""),
                    "contact",
                    Map.of(
                            "kind",
                            "TELEPHONE",
                            "telephone",
                            "+355 69 555 02 " + (10 + i),
                            "safeHours",
                            "after 18:00",
                            "mayAnswer",
                            "only the aunt"));
        }
        if (!visitor.get(file).body().contains("+355 69 555 02 " + (9 + CONTACT_POINTS))) {
            throw new IllegalStateException("the contact points were not saved");
        }
        double page = page(visitor, file);
        double opening = opening();
        report.title("A case with " + FIELDS + " encrypted fields");
        report.header("what", "time, median", "share");
        report.row("the page", Report.number(page, "ms"), "");
        report.row(
                "opening " + FIELDS + " values, the key unwrapped anew",
                String.format("%.3f ms", opening),
                String.format("%.2f %% more than without (at most 3 %%)", 100 * opening / (page - opening)));
    }

    private static String link(Visitor visitor, String page, String beginning) throws Exception {
        return visitor.linksOf(visitor.get(page)).stream()
                .filter(link -> link.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static double page(Visitor visitor, String file) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 2 * VISITS; i++) {
            long begun = System.nanoTime();
            visitor.get(file);
            if (i >= VISITS) {
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return median(times);
    }

    /** As the program does it when the key is not in memory: unwrap the keyset, then open each value. */
    private static double opening() throws GeneralSecurityException {
        AeadConfig.register();
        Aead master = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, master, PLACE);
        byte[] sealed = keys.getPrimitive(RegistryConfiguration.get(), Aead.class)
                .encrypt("+355 69 555 02 42".getBytes(StandardCharsets.UTF_8), PLACE);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long begun = System.nanoTime();
            Aead key = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, PLACE)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            int octets = 0;
            for (int i = 0; i < FIELDS; i++) {
                octets += key.decrypt(sealed, PLACE).length;
            }
            if (octets == 0) {
                throw new IllegalStateException();
            }
            if (round >= ROUNDS) {
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return median(times);
    }

    private static double median(List<Double> times) {
        times.sort(null);
        return times.get(times.size() / 2);
    }
}
