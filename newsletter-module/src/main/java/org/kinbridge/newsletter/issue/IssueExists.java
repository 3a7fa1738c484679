package org.kinbridge.newsletter.issue;

import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;

/** There is an issue of this number in this language already. Nothing was changed. */
public class IssueExists extends Problem {

    private static final long serialVersionUID = 1L;

    public IssueExists(FiledNumber number, Language language) {
        super("issues.problem.issueExists", number, language.ownName());
    }
}
