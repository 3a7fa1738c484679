package org.kinbridge.newsletter.rendition;

import org.kinbridge.core.text.Language;

/**
 * A link to a newsletter that appears here too.
 *
 * @param publisher empty where it is the same as that of the newsletter on whose page the link stands
 * @param tag of the language to which the link leads
 */
public record OtherPublication(String title, String publisher, String href, String tag, String direction) {

    static OtherPublication of(String title, String publisher, String href, Language language) {
        return new OtherPublication(
                title, publisher, href, language.tag(), language.direction().attribute());
    }
}
