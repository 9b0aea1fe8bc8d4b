package io.github.landtrace.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.landtrace.graph.LinkValue;
import io.github.landtrace.graph.NodeValue;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElementNamesTest {

    private static final ZonedDateTime RECORDED = ZonedDateTime.parse("2011-06-30T02:00:00Z");

    private static NodeValue node(List<String> labels, Map<String, Object> properties) {
        return new NodeValue("4:abc:7", labels, properties);
    }

    @Test
    void captionsSayTheNameOrWhatItIs() {
        assertThat(ElementNames.caption(node(List.of("Record", "Party"), Map.of("name", "陈书田户"))))
                .isEqualTo("陈书田户");
        assertThat(ElementNames.caption(node(List.of("Record", "LandRight"), Map.of("id", "R-1", "type", "OPERATION"))))
                .isEqualTo("LandRight OPERATION");
        assertThat(ElementNames.caption(
                        node(List.of("Record", "Event", "Surrender"), Map.of("on", LocalDate.of(2011, 6, 20)))))
                .isEqualTo("Surrender 2011-06-20");
        assertThat(ElementNames.caption(node(List.of(), Map.of()))).isEqualTo("Record");
    }

    @Test
    void idsAreThoseOfTheDataAndNeverTheDatabases() {
        assertThat(ElementNames.of(node(List.of("Record"), Map.of("id", "H-1"))))
                .isEqualTo("H-1");
        assertThat(ElementNames.of(node(List.of("Version"), Map.of("id", "H-1", "recordedAt", RECORDED))))
                .isEqualTo("H-1@2011-06-30T02:00:00Z");
        assertThat(ElementNames.of(node(List.of("Other"), Map.of()))).isEqualTo("node-7");
    }

    @Test
    void relationshipsGoByTheirIdOrTheirEnds() {
        LinkValue named = new LinkValue("5:abc:1", "HOLDS", "a", "b", Map.of("id", "HO-1"));
        LinkValue corrected = new LinkValue(
                "5:abc:2", "HOLDS", "a", "b", Map.of("id", "HO-1", "recordedAt", RECORDED, "supersededAt", RECORDED));
        LinkValue bare = new LinkValue("5:abc:3", "OVER", "a", "b", Map.of());

        assertThat(ElementNames.of(named, "H-1", "R-1")).isEqualTo("HO-1");
        assertThat(ElementNames.of(corrected, "H-1", "R-1")).isEqualTo("HO-1@2011-06-30T02:00:00Z");
        assertThat(ElementNames.of(bare, "R-1", "PA-1")).isEqualTo("R-1-OVER-PA-1");
        assertThat(ElementNames.of(bare, null, null)).isEqualTo("link-3");
    }
}
