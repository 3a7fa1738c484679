package org.kinbridge.newsletter.document;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A stretch of text with the same marks. A line break inside a block is {@code \n}; other control characters are refused.
 * Markup in it is text like any other: whoever renders it must escape it.
 */
public record Text(String text, Set<Mark> marks) implements Run {

    public Text {
        Characters.requirePrintable(text);
        EnumSet<Mark> inOrder = EnumSet.noneOf(Mark.class);
        inOrder.addAll(marks);
        marks = Collections.unmodifiableSet(inOrder);
    }

    /** Text without marks, cleaned of what a document cannot hold (tabs, foreign line ends, control characters). */
    public static Text of(String words) {
        return new Text(Characters.cleaned(words), Set.of());
    }

    /** Text with marks, cleaned as by {@link #of}. */
    public static Text of(String words, Mark first, Mark... more) {
        return new Text(Characters.cleaned(words), EnumSet.of(first, more));
    }

    @Override
    public String plainText() {
        return text;
    }
}
