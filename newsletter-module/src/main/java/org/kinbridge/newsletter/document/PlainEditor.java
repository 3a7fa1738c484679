package org.kinbridge.newsletter.document;

/**
 * A document as text that people can type, and back: {@code parse(toText(d), d)} equals {@code d}.
 *
 * <pre>
 * an empty line        begins a new block          **strong**  *emphasis*
 * ## Heading           (### and #### below it)     [words](https://example.org)
 * - item  / 1. item    a list                      \*  is a star and nothing more
 * &gt; quotation          &gt;-- whose words            &gt;&gt; words set large beside the text
 * [photo: id]          with caption:, credit: and alt: on the lines after it
 * {fa} / {rtl}         before a block in another language or direction
 * {fa|words}           words of another language inside a line; {|words} of no language
 * ^[words]             a note
 * [table: header row]  with caption: on the line after it; then | cell on a line of its own, |- between rows
 * @addressee ...       a part of a letter (see {@link LetterPartKind#word()})
 * </pre>
 *
 * Lines that continue a list item, a letter part or a cell are indented. Markup of any other kind stays the text it is.
 */
public final class PlainEditor {

    private static final int LONGEST = 20_000_000;

    private PlainEditor() {}

    /** The document as text of the plain editor. */
    public static String toText(Document document) {
        return new PlainWriter().write(document);
    }

    /** As {@link #parse(String, Document)}, for a text without an earlier version: blocks are named b1, b2 and so on. */
    public static Document parse(String text) {
        return parse(text, Document.empty());
    }

    /**
     * Reads what was typed. Blocks keep the ids that they have in the earlier version.
     *
     * @throws InvalidDocument if a link is unsafe or the text is longer than 20 million characters
     */
    public static Document parse(String text, Document earlier) {
        if (text.length() > LONGEST) {
            throw new InvalidDocument(InvalidDocument.Rule.TOO_LONG, String.valueOf(text.length()));
        }
        return BlockIds.document(new PlainReader().read(Characters.cleaned(text)), earlier);
    }
}
