package io.github.landtrace.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * FollowTheMoney entities as JSON lines: who, what land, and between them ownership, offices, membership and kin. Whatever has
 * shares is a {@code Company}, because only an {@code Asset} can be owned; a parcel is {@code RealEstate}, owned by who
 * holds a right over it.
 */
final class FtmEntities implements PictureWriter {

    @Override
    public void write(Picture picture, OutputStream out) throws IOException {
        Map<String, Picture.Node> nodes = picture.nodesById();
        for (Picture.Node node : picture.nodes()) {
            if (FtmThing.is(node)) {
                line(out, FtmThing.entity(node));
            }
        }
        FtmInterest interests = new FtmInterest(picture, nodes);
        for (Picture.Link link : picture.links()) {
            ObjectNode entity = interests.entity(link);
            if (entity != null) {
                line(out, entity);
            }
        }
        out.flush();
    }

    private static void line(OutputStream out, ObjectNode entity) throws IOException {
        out.write(JsonText.MAPPER.writeValueAsString(entity).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
