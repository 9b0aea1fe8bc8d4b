package io.github.landtrace.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes {@code datapackage.json}: that of the model, with a name, an instant and the plan of its own. */
final class Descriptor {

    private Descriptor() {}

    static void write(Path folder, Model model, GenerationPlan plan) throws IOException {
        ObjectNode descriptor = model.descriptor();
        descriptor.put("name", "landtrace-generated-" + name(plan));
        descriptor.put("title", "Landtrace: a generated world");
        descriptor.put(
                "description",
                "Invented villages in real places, generated. Every household, holder and official is synthetic.");
        descriptor.put("landtrace:recordedAt", Distributions.RECORDED_AT);
        descriptor.set("landtrace:generator", generator(plan));
        for (JsonNode resource : descriptor.path("resources")) {
            ((ObjectNode) resource).put("path", resource.path("name").asText() + ".csv");
        }
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(Model.FILE).toFile(), descriptor);
    }

    /** {@return the plan, for whoever wants to make the same again} */
    static ObjectNode generator(GenerationPlan plan) {
        return new ObjectMapper()
                .createObjectNode()
                .put("profile", name(plan))
                .put("households", plan.households())
                .put("seed", plan.seed())
                .put("dirt", plan.dirt());
    }

    private static String name(GenerationPlan plan) {
        return plan.profile().name().toLowerCase(Locale.ROOT);
    }
}
