package org.kinbridge.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentRoundTripTest {

    @Provide
    Arbitrary<Document> documents() {
        return DocumentsArbitrary.documents();
    }

    @Property(tries = 1000)
    void jsonGivesTheSameDocument(@ForAll("documents") Document document) {
        assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
    }

    @Property(tries = 3000)
    void editorTextGivesTheSameDocument(@ForAll("documents") Document document) {
        assertThat(PlainEditor.parse(PlainEditor.toText(document), document)).isEqualTo(document);
    }

    @Property(tries = 1000)
    void whatIsWrittenIsFoundInOrderWhenItIsChecked(@ForAll("documents") Document document) {
        assertThat(DocumentJson.check(DocumentJson.write(document))).isEqualTo(new CheckedDocument.Valid(document));
    }

    @Property(tries = 1000)
    void equalDocumentsHaveEqualJson(@ForAll("documents") Document document) {
        Document again = PlainEditor.parse(PlainEditor.toText(document), document);
        assertThat(DocumentJson.write(again)).isEqualTo(DocumentJson.write(document));
    }

    @Property(tries = 3000)
    void whateverIsTypedIsReadOrRefusedForItsLinkAlone(@ForAll String typed) {
        try {
            Document read = PlainEditor.parse(typed);
            assertThat(PlainEditor.parse(PlainEditor.toText(read), read)).isEqualTo(read);
        } catch (InvalidDocument refused) {
            assertThat(refused.rule()).isEqualTo(InvalidDocument.Rule.UNSAFE_LINK);
        }
    }
}
