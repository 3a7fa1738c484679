package org.kinbridge.core.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the XHTML, refusing everything by which XML could reach outside itself. */
final class PrintableXhtml {

    /** Marks and embeddings that steer direction; the fonts draw them as boxes. Isolation comes from {@code <bdi>}. */
    private static final Pattern DIRECTION_CONTROLS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final DocumentBuilderFactory FACTORY = factory();

    private PrintableXhtml() {}

    static Document parse(String xhtml) {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(null);
            String text = DIRECTION_CONTROLS.matcher(xhtml).replaceAll("");
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new PdfFailed("The XHTML is not well-formed: " + e.getMessage(), e);
        }
    }

    private static synchronized DocumentBuilder builder() throws ParserConfigurationException {
        return FACTORY.newDocumentBuilder();
    }

    private static DocumentBuilderFactory factory() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's own XML parser lacks a standard feature", e);
        }
    }
}
