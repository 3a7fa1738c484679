package org.kinbridge.newsletter.extraction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How a line looked in its file. Whatever a format does not know has its empty value.
 *
 * @param level the level of a heading, 1 to 6; 0 for what is none
 * @param given whether the file itself calls it a heading; otherwise the level was told from type and weight
 * @param size of the type in points; 0 when unknown
 * @param page counted from 1; 0 when the format has no pages
 * @param picture the number of the picture that stands here, from 1; 0 for none
 * @param goesTo the line, counted from 0, to which a link on this line leads; -1 for none
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Look(
        int level,
        boolean given,
        Use use,
        float size,
        boolean bold,
        boolean italic,
        int page,
        int picture,
        int goesTo) {

    /** The look of a line of which nothing is known. */
    public static final Look PLAIN = new Look(0, false, Use.TEXT, 0, false, false, 0, 0, -1);

    @JsonIgnore
    public boolean isHeading() {
        return level > 0;
    }

    /** Named so that it is not taken for the number of the picture when a look is written down. */
    public boolean showsPicture() {
        return use == Use.PICTURE;
    }

    Look heading(int newLevel, boolean isGiven) {
        return new Look(newLevel, isGiven, use, size, bold, italic, page, picture, goesTo);
    }

    Look used(Use newUse) {
        return new Look(level, given, newUse, size, bold, italic, page, picture, goesTo);
    }

    Look type(float newSize, boolean isBold, boolean isItalic) {
        return new Look(level, given, use, newSize, isBold, isItalic, page, picture, goesTo);
    }

    Look onPage(int newPage) {
        return new Look(level, given, use, size, bold, italic, newPage, picture, goesTo);
    }

    Look showing(int number) {
        return new Look(0, false, Use.PICTURE, 0, false, false, page, number, -1);
    }

    Look leadingTo(int line) {
        return new Look(level, given, use, size, bold, italic, page, picture, line);
    }
}
