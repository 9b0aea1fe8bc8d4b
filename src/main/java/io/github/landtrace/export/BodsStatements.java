package io.github.landtrace.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A JSON array of statements of the Beneficial Ownership Data Standard 0.4: parties first, then their relationships, those
 * that are components before those that go through them. Land has no type there: rights over parcels stand as an extra
 * property {@code landtraceParcels} of who holds them. A household is an arrangement.
 */
final class BodsStatements implements PictureWriter {

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        Set<String> components = new HashSet<>();
        picture.links("DECLARED_INTEREST").forEach(link -> components.addAll(BodsRelationship.componentIds(link)));
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartArray();
            BodsParty parties = new BodsParty(picture, components);
            for (Picture.Node node : picture.nodes()) {
                if (BodsParty.is(node)) {
                    json.writeTree(parties.statement(node));
                }
            }
            Map<String, Picture.Node> nodes = picture.nodesById();
            Set<String> written = new HashSet<>();
            nodes.values().stream().filter(BodsParty::is).forEach(node -> written.add(node.id()));
            for (boolean declared : List.of(false, true)) {
                for (Picture.Link link : picture.links()) {
                    if (declared == link.type().equals("DECLARED_INTEREST") && BodsRelationship.is(link, nodes)) {
                        ObjectNode statement =
                                BodsRelationship.statement(link, components.contains(link.id()), written);
                        json.writeTree(statement);
                        written.add(link.id());
                    }
                }
            }
            json.writeEndArray();
        }
    }
}
