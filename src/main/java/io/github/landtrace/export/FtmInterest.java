package io.github.landtrace.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes entities of relationships. */
final class FtmInterest {

    private static final Set<String> ORGANISATIONS = Set.of("Company", "Organization", "PublicBody");

    private final Picture picture;
    private final Map<String, Picture.Node> nodes;

    FtmInterest(Picture picture, Map<String, Picture.Node> nodes) {
        this.picture = picture;
        this.nodes = nodes;
    }

    /** {@return the entity of a relationship, null when the model has none for it} */
    @Nullable
    ObjectNode entity(Picture.Link link) {
        String source = schema(link.source());
        String target = schema(link.target());
        FtmEntity made = switch (link.type()) {
            case "HOLDS_STAKE" -> isParty(source) && target.equals("Company") ? stake(link) : null;
            case "HOLDS" -> isParty(source) ? right(link) : null;
            case "HOLDS_OFFICE" ->
                isParty(source) && ORGANISATIONS.contains(target)
                        ? between(link, "Directorship", "director", "organization")
                                .put("role", link.text("title"))
                        : null;
            case "MEMBER_OF" ->
                isParty(source) && ORGANISATIONS.contains(target)
                        ? between(link, "Membership", "member", "organization").put("role", link.text("role"))
                        : null;
            case "KIN_OF" ->
                source.equals("Person") && target.equals("Person")
                        ? between(link, "Family", "person", "relative").put("relationship", link.text("kind"))
                        : null;
            case "DECLARED_INTEREST" -> isParty(source) && isParty(target) ? declared(link) : null;
            default -> null;
        };
        return made == null ? null : made.made();
    }

    private String schema(String id) {
        Picture.Node node = nodes.get(id);
        return node == null || node.isA("Version") ? "" : FtmThing.schema(node);
    }

    private static boolean isParty(String schema) {
        return !schema.isEmpty() && !schema.equals("RealEstate");
    }

    private static FtmEntity between(Picture.Link link, String schema, String from, String to) {
        return new FtmEntity(link.id(), schema)
                .put(from, link.source())
                .put(to, link.target())
                .put("startDate", link.text("from"))
                .put("endDate", link.text("to"))
                .put("recordId", link.id())
                .put("description", sources(link))
                .known(link.properties());
    }

    private static String sources(Picture.Link link) {
        String ids = link.text("sourceIds");
        return ids.isEmpty() ? "" : "Sources: " + ids.replace(";", ", ");
    }

    private static FtmEntity stake(Picture.Link link) {
        String kind = link.properties().containsKey("percentMin") ? "percent" : "share";
        return between(link, "Ownership", "owner", "asset")
                .put("percentage", interval(link, kind))
                .put("sharesCount", link.text("units"))
                .put("ownershipType", "stake")
                .put("legalBasis", link.text("basis"));
    }

    /** What has an interest declared through others owns nothing directly: it is no ownership here, for that would be added. */
    private static FtmEntity declared(Picture.Link link) {
        String share = interval(link, "share");
        return between(link, "UnknownLink", "subject", "object")
                .put(
                        "role",
                        "declared " + (Boolean.TRUE.equals(link.properties().get("indirect")) ? "indirect " : "")
                                + link.text("interest").replace('_', ' ')
                                + (share.isEmpty() ? "" : " " + share + " %"));
    }

    /** A right over a parcel, as an ownership of the parcel in the time of the right. */
    private @Nullable FtmEntity right(Picture.Link link) {
        Picture.Node right = nodes.get(link.target());
        Picture.Node parcel =
                right == null ? null : picture.parcelOf(right.id()).orElse(null);
        if (right == null || parcel == null) {
            return null;
        }
        FtmEntity entity = new FtmEntity(link.id(), "Ownership")
                .put("owner", link.source())
                .put("asset", parcel.id())
                .put("ownershipType", right.text("type"))
                .put("role", "holder of the right " + right.id())
                .put("startDate", right.text("from"))
                .put("endDate", right.text("to"))
                .put("recordId", link.id())
                .put("description", sources(link))
                .known(link.properties());
        if (link.properties().get("numerator") instanceof Long numerator
                && link.properties().get("denominator") instanceof Long denominator
                && denominator > 0) {
            entity.put("percentage", Values.number(100.0 * numerator / denominator));
        }
        return entity;
    }

    /** {@return "40", "25–50" or "more than 25, up to 50"; nothing when unknown} */
    private static String interval(Picture.Link link, String kind) {
        String min = link.text(kind + "Min");
        String max = link.text(kind + "Max");
        if (min.isEmpty() || max.isEmpty() || (min.equals("0") && max.equals("100"))) {
            return "";
        }
        if (Boolean.TRUE.equals(link.properties().get(kind + "MinExclusive"))) {
            return "more than " + min + ", up to " + max;
        }
        return min.equals(max) ? min : min + "–" + max;
    }
}
