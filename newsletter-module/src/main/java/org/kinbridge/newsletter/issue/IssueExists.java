package org.kinbridge.newsletter.issue;

import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.text.Language;

/** There is an issue of this number in this language already. Nothing was changed. */
public class IssueExists extends Problem {

    private static final long serialVersionUID = 1L;

    public IssueExists(int number, Language language) {
        super("issues.problem.issueExists", number, language.ownName());
    }
}
