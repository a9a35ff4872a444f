package org.hashiya.tei;

import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/// Parsers for XML files from anywhere: they open no other file and no network address, and bound
/// what a file may make of itself.
final class SafeXml {
    static final int DEEPEST = 2000;
    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

    private SafeXml() {}

    /// For checks: a file with an entity that is not read is no whole file.
    static XMLReader reader() throws SAXException {
        return new NothingDropped(parser());
    }

    /// For reading elements. Attributes come with those that declare namespaces; who listens must
    /// take care of entities that are passed over (`skippedEntity`).
    static XMLReader readerOfElements() throws SAXException {
        var parser = parser();
        parser.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
        return parser;
    }

    private static XMLReader parser() throws SAXException {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var parser = factory.newSAXParser().getXMLReader();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(LIMIT + "maxElementDepth", String.valueOf(DEEPEST));
            parser.setProperty(LIMIT + "entityExpansionLimit", "2500");
            parser.setProperty(LIMIT + "totalEntitySizeLimit", "10000000");
            parser.setProperty(LIMIT + "maxGeneralEntitySizeLimit", "1000000");
            parser.setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new SAXException("This Java has no XML parser", e);
        }
    }

    /// The JDK's parser passes over an entity that it may not read, as if nothing had stood there.
    /// Words would be lost: better no file than one with a hole.
    private static final class NothingDropped extends XMLFilterImpl {
        private @Nullable Locator place;

        NothingDropped(XMLReader parser) {
            super(parser);
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            place = locator;
            super.setDocumentLocator(locator);
        }

        @Override
        public void skippedEntity(String name) throws SAXException {
            if (!name.startsWith("%") && !name.equals("[dtd]")) {
                throw new SAXParseException(
                        "the entity “&" + name + ";” is defined outside of this file and not read",
                        place);
            }
        }
    }
}
