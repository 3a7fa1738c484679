package org.kinbridge.newsletter.extraction;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML event by event. A document type is refused: it can name other files, or grow without end. */
final class Xml {
    private static final int DEEPEST = 400;

    /** The parser's own limit differs between Java versions; ours is reached first, and says what is wrong. */
    private static final String PARSERS_LIMIT = "jdk.xml.maxElementDepth";

    private static final int DEEPEST_SKIPPED = 4_000;

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** What is called at each start, end and text. */
    interface Handler {
        /** @return whether the children are wanted; otherwise all of the element is skipped */
        boolean start(Xml xml);

        void end(Xml xml);

        void text(String words);
    }

    static void read(byte[] content, Handler handler) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        if (factory.isPropertySupported(PARSERS_LIMIT)) {
            factory.setProperty(PARSERS_LIMIT, DEEPEST_SKIPPED);
        }
        try {
            new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(content))).run(handler);
        } catch (XMLStreamException | IllegalStateException damaged) {
            throw new Unreadable(Unreadable.Why.DAMAGED, damaged);
        }
    }

    private void run(Handler handler) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(handler);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.end(this);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(Unreadable.Why.DAMAGED);
                default -> {}
            }
        }
    }

    private void start(Handler handler) throws XMLStreamException {
        if (depth >= DEEPEST) {
            throw new Unreadable(Unreadable.Why.TOO_MUCH);
        }
        if (handler.start(this)) {
            depth++;
        } else {
            skip();
        }
    }

    private void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The name without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** Prefixes differ between programs, local names do not; the first attribute of that local name counts. */
    @Nullable
    String attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attributeOr(String localName, String otherwise) {
        return Objects.requireNonNullElse(attribute(localName), otherwise);
    }
}
