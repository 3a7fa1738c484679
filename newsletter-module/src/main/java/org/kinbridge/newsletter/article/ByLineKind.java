package org.kinbridge.newsletter.article;

/** The kinds of by-line, as a form offers them. */
public enum ByLineKind {
    UNSIGNED,
    STAFF,
    SITE,
    PSEUDONYM,
    AS_PRINTED
}
