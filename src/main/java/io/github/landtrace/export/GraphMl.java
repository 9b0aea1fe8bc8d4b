package io.github.landtrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** <a href="http://graphml.graphdrawing.org">GraphML</a> with a key for every property, as yEd, Gephi, igraph and NetworkX read it. */
final class GraphMl implements PictureWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        Attributes ofNodes = Attributes.of(
                picture.nodes().stream().map(Picture.Node::properties).toList());
        Attributes ofLinks = Attributes.of(
                picture.links().stream().map(Picture.Link::properties).toList());
        Xml.write(out, xml -> {
            xml.begin("graphml", "xmlns", NAMESPACE);
            key(xml, "graph", "g.", "title", Attributes.TEXT);
            key(xml, "graph", "g.", "truncated", "boolean");
            key(xml, "node", "is.", "labels", Attributes.TEXT);
            key(xml, "node", "is.", "caption", Attributes.TEXT);
            keys(xml, "node", "n.", ofNodes);
            key(xml, "edge", "is.", "type", Attributes.TEXT);
            keys(xml, "edge", "e.", ofLinks);
            xml.begin("graph", "id", "answer", "edgedefault", "directed");
            data(xml, "g.title", picture.title());
            data(xml, "g.truncated", String.valueOf(picture.truncated()));
            for (Picture.Node node : picture.nodes()) {
                xml.begin("node", "id", node.id());
                data(xml, "is.labels", Values.text(node.labels()));
                data(xml, "is.caption", Values.text(node.caption()));
                values(xml, "n.", ofNodes, node.properties());
                xml.end();
            }
            for (Picture.Link link : picture.links()) {
                xml.begin("edge", "id", link.id(), "source", link.source(), "target", link.target());
                data(xml, "is.type", link.type());
                values(xml, "e.", ofLinks, link.properties());
                xml.end();
            }
            xml.end();
            xml.end();
        });
    }

    private static void keys(Xml xml, String of, String prefix, Attributes attributes) throws XMLStreamException {
        for (Map.Entry<String, String> one : attributes.types().entrySet()) {
            key(xml, of, prefix, one.getKey(), one.getValue());
        }
    }

    private static void key(Xml xml, String of, String prefix, String name, String type) throws XMLStreamException {
        xml.empty("key", "id", prefix + name, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void values(Xml xml, String prefix, Attributes attributes, Map<String, @Nullable Object> properties)
            throws XMLStreamException {
        for (Map.Entry<String, String> one : attributes.texts(properties).entrySet()) {
            data(xml, prefix + one.getKey(), one.getValue());
        }
    }

    private static void data(Xml xml, String key, String text) throws XMLStreamException {
        xml.text("data", text, "key", key);
    }
}
