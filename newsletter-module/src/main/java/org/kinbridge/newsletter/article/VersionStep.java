package org.kinbridge.newsletter.article;

import java.util.Locale;

/** What can be done with the state of a language version. */
public enum VersionStep {
    SUBMIT,
    REQUEST_CHANGES,
    ACCEPT_EDIT,
    APPROVE,
    SAVE,
    PUBLISH,
    RETRACT;

    /** The step as part of a text key: {@code request-changes}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
