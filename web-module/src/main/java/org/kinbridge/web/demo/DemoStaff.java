package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.NewAccount;
import org.kinbridge.core.security.RandomSecret;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.OwnerOnlyFile;

/** The six people of the demo association, with random passwords that are written to a file for its owner only. */
@ApplicationScoped
class DemoStaff {

    private static final int PASSWORD_GROUPS = 4;

    private final Accounts accounts;
    private final Path data;
    private final int port;
    private final List<String> lines = new ArrayList<>();

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoStaff() {
        this.accounts = null;
        this.data = null;
        this.port = 0;
    }

    @Inject
    DemoStaff(
            Accounts accounts,
            @ConfigProperty(name = "kinbridge.data", defaultValue = "data") String data,
            @ConfigProperty(name = "kinbridge.port", defaultValue = "8080") int port) {
        this.accounts = accounts;
        this.data = Path.of(data);
        this.port = port;
    }

    /** All or none: the file is written inside the transaction, and without the file nobody could sign in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public DemoAccountsOpened open() {
        lines.clear();
        lines.add("Accounts of the demo association. Sign in at http://localhost:" + port + "/desk");
        lines.add("");
        lines.add(line("role", "sign-in name", "password"));
        DemoAccountsOpened opened = new DemoAccountsOpened(
                member("caseworker", "Lena Brandt", Role.CASEWORKER),
                member("author", "Ilir Bejta", Role.AUTHOR),
                member("translator", "Golnar Tavana", Role.TRANSLATOR),
                member("editor", "Marco Silva", Role.EDITOR),
                member("coordinator", "Drita Hoxha", Role.COORDINATOR),
                member("administrator", "Jean Petit", Role.ADMINISTRATOR));
        OwnerOnlyFile.write(data.resolve("accounts.txt"), String.join("\n", lines) + "\n");
        lines.clear();
        return opened;
    }

    private AccountId member(String signInName, String displayName, Role role) {
        String password = RandomSecret.ofGroups(PASSWORD_GROUPS);
        lines.add(line(role.name().toLowerCase(Locale.ROOT), signInName, password));
        return accounts.openBySystem(new NewAccount(signInName, displayName, role, "en", password.toCharArray()));
    }

    private static String line(String role, String name, String password) {
        return String.format("%-15s %-15s %s", role, name, password);
    }
}
