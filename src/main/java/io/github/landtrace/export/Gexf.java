package io.github.landtrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** <a href="https://gexf.net">GEXF 1.3</a>, as Gephi reads it: dynamic, with the days on which a relationship is in force. */
final class Gexf implements PictureWriter {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        Attributes ofNodes = Attributes.of(
                picture.nodes().stream().map(Picture.Node::properties).toList());
        Attributes ofLinks = Attributes.of(
                picture.links().stream().map(Picture.Link::properties).toList());
        Xml.write(out, xml -> {
            xml.begin("gexf", "xmlns", NAMESPACE, "version", "1.3");
            xml.begin("meta");
            xml.text("creator", "Landtrace");
            xml.text("description", picture.title() + (picture.truncated() ? " (truncated)" : ""));
            xml.end();
            xml.begin("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
            attributes(xml, "node", "labels", ofNodes);
            attributes(xml, "edge", "type", ofLinks);
            xml.begin("nodes");
            for (Picture.Node node : picture.nodes()) {
                xml.begin("node", "id", node.id(), "label", Values.text(node.caption()));
                values(xml, "labels", Values.text(node.labels()), ofNodes, node.properties());
                xml.end();
            }
            xml.end();
            xml.begin("edges");
            for (Picture.Link link : picture.links()) {
                edge(xml, link, ofLinks);
            }
            xml.end();
            xml.end();
            xml.end();
        });
    }

    private static void edge(Xml xml, Picture.Link link, Attributes attributes) throws XMLStreamException {
        xml.begin(
                "edge",
                "id",
                link.id(),
                "source",
                link.source(),
                "target",
                link.target(),
                "kind",
                link.type(),
                "label",
                link.type(),
                "start",
                link.text("from"),
                "end",
                lastDay(link.properties().get("to")));
        values(xml, "type", link.type(), attributes, link.properties());
        xml.end();
    }

    /** In GEXF the end of an interval belongs to it. */
    private static String lastDay(@Nullable Object to) {
        return to instanceof LocalDate day ? day.minusDays(1).toString() : "";
    }

    private static void attributes(Xml xml, String of, String first, Attributes attributes) throws XMLStreamException {
        xml.begin("attributes", "class", of);
        xml.empty("attribute", "id", "is." + first, "title", first, "type", Attributes.TEXT);
        for (Map.Entry<String, String> one : attributes.types().entrySet()) {
            xml.empty("attribute", "id", one.getKey(), "title", one.getKey(), "type", one.getValue());
        }
        xml.end();
    }

    private static void values(
            Xml xml, String first, String text, Attributes attributes, Map<String, @Nullable Object> properties)
            throws XMLStreamException {
        xml.begin("attvalues");
        xml.empty("attvalue", "for", "is." + first, "value", text);
        for (Map.Entry<String, String> one : attributes.texts(properties).entrySet()) {
            xml.empty("attvalue", "for", one.getKey(), "value", one.getValue());
        }
        xml.end();
    }
}
