package org.kinbridge.newsletter.importing;

import java.util.EnumSet;
import java.util.Set;

/** What a line is inside its part of the source. */
public enum LineRole {
    BODY,
    HEADING,
    BYLINE,
    CAPTION,
    ADDRESSEE,
    SUBJECT,
    SALUTATION,
    CLOSING,
    SIGNATORY,
    COPY_TO,
    CONTACT,
    PICTURE,
    CONTENTS_HEADING,
    ENTRY,
    LEDE,
    LEFT_OUT;

    private static final Set<LineRole> OF_ARTICLES =
            EnumSet.of(BODY, HEADING, BYLINE, CAPTION, CONTACT, PICTURE, LEFT_OUT);
    private static final Set<LineRole> OF_LETTERS = EnumSet.of(
            BODY,
            HEADING,
            CAPTION,
            ADDRESSEE,
            SUBJECT,
            SALUTATION,
            CLOSING,
            SIGNATORY,
            COPY_TO,
            CONTACT,
            PICTURE,
            LEFT_OUT);
    private static final Set<LineRole> OF_CONTENTS = EnumSet.of(BODY, CONTENTS_HEADING, ENTRY, LEDE, LEFT_OUT);

    /** Whether a line may play this role in a part of that kind; a role that does not fit is read as {@link #BODY}. */
    public boolean fits(SegmentKind kind) {
        return switch (kind) {
            case CONTENTS -> OF_CONTENTS.contains(this);
            case LETTER -> OF_LETTERS.contains(this);
            case MASTHEAD, REMAINDER -> this == BODY;
            default -> OF_ARTICLES.contains(this);
        };
    }
}
