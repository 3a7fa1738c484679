package org.kinbridge.web.cases.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.ConsentsView;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** What the family of one case has agreed to, and what withdrawals have done. */
@Named
@RequestScoped
public class ListConsents {

    @Inject
    private Consents consents;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private @Nullable ConsentsView view;

    public void load() {
        problems.attempt(() -> view = consents.ofCase(CaseAddress.idOf(file)));
    }

    /** The constants in words, one after the other. */
    public String named(String prefix, List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> words.constant(prefix, constant))
                .collect(Collectors.joining(words.of("consents.and")));
    }

    public String staff(AccountId account) {
        return staffNames.of(account);
    }

    public @Nullable ConsentsView getView() {
        return view;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
