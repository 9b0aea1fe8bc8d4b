package io.github.landtrace.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final String EVIL = "<script>alert('1')</script>&\"";

    @Test
    void escapesEverythingThatComesFromTheGraph() {
        Map<String, Object> all = Map.ofEntries(
                Map.entry("id", EVIL),
                Map.entry("ruleId", EVIL),
                Map.entry("verdict", EVIL),
                Map.entry("severity", EVIL),
                Map.entry("score", 0.9),
                Map.entry("subjectId", EVIL),
                Map.entry("subjectName", EVIL),
                Map.entry("summary", EVIL),
                Map.entry("observed", Map.of(EVIL, EVIL)),
                Map.entry("thresholds", Map.of(EVIL, List.of(EVIL))),
                Map.entry("guards", List.of(Map.of("guard", EVIL, "outcome", EVIL, "because", EVIL))),
                Map.entry("citations", List.of(Map.of("instrumentId", EVIL, "article", EVIL, "verification", EVIL))),
                Map.entry("missing", List.of(EVIL)),
                Map.entry("reviews", List.of(Map.of("decision", EVIL, "reason", EVIL, "reviewedBy", EVIL))),
                Map.entry("divisionName", EVIL));
        Map<String, Object> properties =
                Map.of("name", EVIL, "title", EVIL, "on", LocalDate.of(2012, 1, 1), "type", EVIL, "kind", EVIL);
        Map<String, Object> link = Map.of(
                "type",
                "HOLDS",
                "direction",
                "IN",
                "otherId",
                EVIL,
                "otherName",
                EVIL,
                "otherLabels",
                List.of("Person"));
        List<Map<String, Object>> records = List.of(
                record("Parcel", properties, link),
                record("LandRight", properties, link),
                record("Payment", properties, link),
                record(EVIL, properties, link));
        List<Map<String, Object>> says =
                List.of(Map.of("recordId", EVIL, "page", EVIL, "quote", EVIL, "verbatim", true));
        CaseFile file = new CaseFile(
                all,
                Map.of(),
                null,
                List.copyOf(records),
                List.of(record("Instrument", properties, link), record(EVIL, properties, link)),
                List.of(Map.of("id", EVIL, "properties", properties, "says", says)),
                List.of(Map.of("id", EVIL, "offices", List.of(Map.of("title", EVIL)))),
                null);

        String page = Dossier.page(file);

        assertThat(page).doesNotContain("<script").doesNotContain("alert('1')").contains("&lt;script&gt;");
        assertThat(page).contains("a question, not an accusation");
    }

    private static Map<String, Object> record(String label, Map<String, Object> properties, Map<String, Object> link) {
        return Map.of("id", EVIL, "labels", List.of("Record", label), "properties", properties, "links", List.of(link));
    }

    @Test
    void showsAreasInBothUnitsAndMoneyInYuan() {
        assertThat(Amounts.area(1333.4)).isEqualTo("1,333.4 m² (2 mu)");
        assertThat(Amounts.area(666L)).isEqualTo("666 m² (1 mu)");
        assertThat(Amounts.yuan(3_900_000L)).isEqualTo("39,000.00 yuan");
        assertThat(Amounts.yuan(5L)).isEqualTo("0.05 yuan");
        assertThat(Amounts.named("compensationDueFen", 100L)).isEqualTo("1.00 yuan");
        assertThat(Amounts.named("days", 100L)).isEqualTo("100");
        assertThat(Amounts.named("areaM2", null)).isEmpty();
    }

    @Test
    void allowsItsOwnStyleAndNothingElse() {
        assertThat(Dossier.contentSecurityPolicy())
                .contains("default-src 'none'", "style-src 'sha256-")
                .doesNotContain("script", "unsafe", "http");
    }
}
