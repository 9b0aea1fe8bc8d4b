package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.function.Consumer;

/** Makes one village after the other, each from its own stream of chance. */
final class VillageMaker {

    private static final int CONTRACTS_OF_A_BATCH = 100;
    private static final LocalDate OWNERSHIP_BOOK = LocalDate.of(1984, 3, 1);
    private static final LocalDate LEGAL_PERSON_SINCE = LocalDate.of(2021, 1, 1);

    private final Model model;
    private final GenerationPlan plan;
    private final Divisions divisions;
    private final Planter planter;
    private final Tally tally;
    private final Names names = new Names();

    VillageMaker(Model model, GenerationPlan plan, Divisions divisions, Planter planter, Tally tally) {
        this.model = model;
        this.plan = plan;
        this.divisions = divisions;
        this.planter = planter;
        this.tally = tally;
    }

    /** {@return the rows of a village} */
    RowBuffer make(Site site, Consumer<Label> labels, Consumer<DirtMark> dirtMarks) {
        RowBuffer rows = new RowBuffer(model, site.code());
        Dirt dirt = new Dirt(plan.dirt(), Draw.stream(plan.seed(), "dirt", site.index()));
        Village village =
                new Village(site, rows, Draw.stream(plan.seed(), "village", site.index()), names, dirt, tally);
        String ownershipSource = found(village);
        settle(village, ownershipSource);
        new Officials(village).appoint();
        BaseCooperatives cooperatives = new BaseCooperatives(village);
        cooperatives.found();
        planter.plant(village, labels);
        cooperatives.admit();
        new Transfers(village).run();
        new Reclassifications(village, divisions).run();
        new Expropriations(village).run();
        new DirtFall(village, dirtMarks).fall();
        return rows;
    }

    private static String found(Village village) {
        Site site = village.site();
        String name = village.placeName() + "村";
        String urbanRural = Distributions.URBAN_RURAL.draw(village.draw());
        village.tally().count(Distributions.URBAN_RURAL, urbanRural);
        village.rows()
                .add("divisions", site.divisionId())
                .set("code", site.code())
                .set("name", name)
                .set("level", "VILLAGE")
                .set("urbanRural", urbanRural)
                .set("settleTier", "VILLAGE")
                .set("parentId", site.township().id());
        village.rows()
                .add("collectives", village.collectiveId())
                .set("name", name + "农民集体")
                .set("level", "VILLAGE")
                .set("legalPersonSince", LEGAL_PERSON_SINCE)
                .set("divisionId", site.divisionId());
        return village.papers()
                .source("REGISTER_EXTRACT", "Ownership of land of " + name, OWNERSHIP_BOOK)
                .id();
    }

    private void settle(Village village, String ownershipSource) {
        String register = village.papers()
                .source("HUKOU_BOOK", "Household register of the village", LocalDate.of(1985, 1, 1))
                .id();
        People people = new People(village, divisions, register);
        Land land = new Land(village, ownershipSource);
        String batch = "";
        for (int number = 0; number < village.site().households(); number++) {
            if (number % CONTRACTS_OF_A_BATCH == 0) {
                batch = village.papers()
                        .source(
                                "CONTRACT_CERT",
                                "Contracts of 1998, a batch of the village",
                                Distributions.CONTRACT_FROM)
                        .id();
            }
            Household household = people.settle(number + 1);
            land.give(household, batch);
            village.households().add(household);
        }
        village.settled();
    }
}
