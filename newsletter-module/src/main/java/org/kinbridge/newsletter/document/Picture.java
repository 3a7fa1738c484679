package org.kinbridge.newsletter.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/**
 * A photograph of the media library. Caption and credit are shown; the alternative text says what is to be seen to those who
 * cannot see it. Each is one line and may be empty while the piece is being written.
 */
public record Picture(
        String id,
        String mediaId,
        String caption,
        String credit,
        String alternativeText,
        @Nullable Language language,
        @Nullable Direction direction)
        implements Block {

    private static final Pattern MEDIA_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public Picture {
        BlockIds.requireForm(id);
        if (!MEDIA_ID.matcher(mediaId).matches()) {
            throw new InvalidDocument(InvalidDocument.Rule.PHOTOGRAPH_ID, mediaId);
        }
        caption = Characters.oneLine(caption);
        credit = Characters.oneLine(credit);
        alternativeText = Characters.oneLine(alternativeText);
        direction = OwnDirection.of(direction, language);
    }

    public Picture(String id, String mediaId, String caption, String credit, String alternativeText) {
        this(id, mediaId, caption, credit, alternativeText, null, null);
    }

    @Override
    public Picture withId(String other) {
        return new Picture(other, mediaId, caption, credit, alternativeText, language, direction);
    }

    @Override
    public Picture withLanguage(@Nullable Language other) {
        return new Picture(id, mediaId, caption, credit, alternativeText, other, direction);
    }

    @Override
    public Picture withDirection(@Nullable Direction other) {
        return new Picture(id, mediaId, caption, credit, alternativeText, language, other);
    }

    @Override
    public String plainText() {
        return credit.isEmpty() ? caption : (caption + " (" + credit + ")").strip();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.picture(this);
    }
}
