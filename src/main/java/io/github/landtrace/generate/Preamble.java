package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands before the villages: what is published, all real places, offices, banks. */
final class Preamble {

    private static final LocalDate IN_OFFICE = LocalDate.of(2003, 3, 1);
    private static final LocalDate BORN = LocalDate.of(1960, 1, 1);
    private static final int BORN_WITHIN_DAYS = 4_000;
    private static final List<String> CODES_SOURCE = List.of("SRC-CODES-2023");

    private final RowBuffer rows;
    private final Names names;
    private final Draw draw;

    Preamble(RowBuffer rows, Names names, Draw draw) {
        this.rows = rows;
        this.names = names;
        this.draw = draw;
    }

    void make(RecordTables published, Divisions divisions, List<Divisions.Division> townships) {
        published.addTo(rows);
        divisions
                .counties()
                .forEach(county ->
                        place(published, county, "COUNTY", "D-" + county.code().substring(0, 4)));
        divisions.townships().forEach(town -> place(published, town, "TOWNSHIP", "D-" + town.countyCode()));
        Set<String> counties = new HashSet<>();
        for (Divisions.Division township : townships) {
            if (counties.add(township.countyCode())) {
                county(township.countyCode());
            }
            town(township);
        }
    }

    /** Places that the published tables lack. */
    private void place(RecordTables published, Divisions.Division division, String level, String parentId) {
        if (!published.has(division.id())) {
            rows.add("divisions", division.id())
                    .set("code", division.code())
                    .set("name", division.name())
                    .set("level", level)
                    .set("settleTier", division.settleTier())
                    .set("parentId", parentId);
            if (published.has(CODES_SOURCE.get(0))) {
                rows.add("evidence").set("recordId", division.id()).set("sourceId", CODES_SOURCE.get(0));
            }
        }
    }

    private void county(String code) {
        agency("A-" + code + "-LAND", names.place(draw) + "国土示例局（虚构）", "COUNTY", "D-" + code);
        official("P-" + code + "-LAND", "A-" + code + "-LAND", "国土局局长 head of the land bureau");
        rows.add("lenders", "L-" + code + "-RB")
                .set("name", names.place(draw) + "村镇银行（虚构）")
                .set("kind", "BANK")
                .set("origin", "DOMESTIC");
        rows.add("lender-approvals")
                .set("lenderId", "L-" + code + "-RB")
                .set("divisionId", "D-" + code)
                .set("on", LocalDate.of(2004, 1, 1));
    }

    private void town(Divisions.Division town) {
        agency("A-" + town.code() + "-GOV", town.name() + "示例镇政府（虚构）", "TOWNSHIP", town.id());
        official("P-" + town.code() + "-GOV", "A-" + town.code() + "-GOV", "镇长 head of the town");
        rows.add("institutions", "N-" + town.code() + "-SEED")
                .set("name", town.name() + "示例良种场（虚构）")
                .set("kind", "OTHER")
                .set("divisionId", town.id());
    }

    private void agency(String id, String name, String level, String divisionId) {
        rows.add("agencies", id).set("name", name).set("level", level).set("divisionId", divisionId);
    }

    private void official(String id, String agencyId, String title) {
        rows.add("persons", id)
                .set("name", names.surname(draw) + names.given(draw, true))
                .set("sex", "M")
                .set("bornOn", BORN.plusDays(draw.below(BORN_WITHIN_DAYS)));
        rows.add("offices")
                .set("personId", id)
                .set("organisationId", agencyId)
                .set("title", title)
                .set("from", IN_OFFICE);
    }
}
