package org.kinbridge.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kinbridge.cases.file.CaseIntake;

/** The numbers by which the association knew a case before, for its page. */
@Named
@RequestScoped
public class CaseNumbers {

    @Inject
    private CaseIntake intake;

    /** The numbers, parted by commas; empty if there are none. */
    public String of(String file) {
        return String.join(", ", intake.numbers(CaseAddress.idOf(file)));
    }
}
