package org.kinbridge.cases.clearance;

import java.util.function.Supplier;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.cases.reference.CaseId;

/**
 * A text that is to be cleared, as it stands now: a letter, or the printable parts of a testimony. Of a testimony the
 * title is the subject, the parts are the body, and the witness is the signatory; nothing else of it is in here.
 *
 * @param number        of the text, which any edit changes
 * @param pseudonymous  whether the signatory is a pseudonym, which may stand as it is
 * @param people        the names to look for
 */
record Original(
        CaseId file,
        String caseReference,
        int number,
        LetterText words,
        boolean pseudonymous,
        Supplier<KnownPeople> people) {}
