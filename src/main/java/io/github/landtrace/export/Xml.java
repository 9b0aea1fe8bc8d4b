package io.github.landtrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written from its beginning to its end. */
final class Xml {

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes the content of a document. */
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    static void write(OutputStream target, Content content) throws IOException {
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(target, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    /** Begins an element; attributes are names and values in turn, those without a value left out. */
    void begin(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
    }

    /** Writes an element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Writes an element with text in it. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        begin(name, attributes);
        out.writeCharacters(text);
        end();
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }
}
