package org.kinbridge.cases.testimony;

import java.util.List;
import org.kinbridge.cases.reference.CaseId;

/**
 * The real names of witnesses who speak under a pseudonym, for the scan of what is to be printed and for nothing else:
 * no page may ask for them here. Each time is written down.
 */
public interface NamesBehindPseudonyms {

    /** All that are kept in a case, whoever scans. Runs in the caller's transaction. */
    List<String> ofCase(CaseId id);
}
