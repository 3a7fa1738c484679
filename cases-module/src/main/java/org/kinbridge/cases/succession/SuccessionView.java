package org.kinbridge.cases.succession;

import java.time.Instant;
import java.time.LocalDate;
import org.kinbridge.cases.file.EnquirerEnding;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.security.AccountId;

/**
 * That somebody stepped in for an enquirer.
 *
 * @param promises how many promises passed to the successor
 * @param consents how many consents have to be asked again since
 */
public record SuccessionView(
        PersonId former,
        PersonId successor,
        EnquirerEnding ending,
        LocalDate on,
        String told,
        int promises,
        int consents,
        Instant recordedAt,
        AccountId recordedBy) {}
