package org.kinbridge.newsletter.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;

/**
 * Says how a by-line is kept. What is chosen from the contributors has the words of their record, whatever a form sends. What
 * stands already stays as it is, even if the record was changed since: a by-line changes only when somebody chooses again.
 */
@ApplicationScoped
class Signing {

    private final KnownSignatories signatories;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Signing() {
        this.signatories = null;
    }

    @Inject
    Signing(KnownSignatories signatories) {
        this.signatories = signatories;
    }

    /**
     * The by-line to be kept.
     *
     * @param standing the by-line of the revision before
     * @throws InvalidInput naming {@code byLineChoice} for a contributor who cannot be chosen
     */
    ByLineForm signed(ByLineForm typed, ByLine standing, Language language) {
        UUID contributor = typed.contributor();
        if (contributor == null || typed.equals(ByLineForm.of(standing))) {
            return typed;
        }
        return signatories
                .signature(contributor, language)
                .map(ByLineForm::of)
                .orElseThrow(() -> new InvalidInput("byLineChoice", "contributors.problem.notToChoose"));
    }

    /** The same author in another language; as it stands for one who cannot be chosen any more. */
    ByLine translated(ByLine standing, Language language) {
        UUID contributor = standing.contributor();
        return contributor == null
                ? standing
                : signatories.signature(contributor, language).orElse(standing);
    }
}
