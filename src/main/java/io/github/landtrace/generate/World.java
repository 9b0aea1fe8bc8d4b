package io.github.landtrace.generate;

import java.util.List;

/** Writes a world: what stands before the villages, then blocks of companies and the villages below each. */
final class World {

    private final Model model;
    private final GenerationPlan plan;
    private final TableFiles files;
    private final LabelFiles labels;
    private final Divisions divisions = new Divisions();
    private final Names names = new Names();
    private final Tally tally = new Tally();
    private final Sites sites;
    private final VillageMaker villageMaker;

    World(Model model, GenerationPlan plan, List<Scenario> scenarios, TableFiles files, LabelFiles labels) {
        this.model = model;
        this.plan = plan;
        this.files = files;
        this.labels = labels;
        this.sites = new Sites(plan, divisions);
        this.villageMaker = new VillageMaker(model, plan, divisions, new Planter(scenarios, sites.count()), tally);
    }

    int villages() {
        return sites.count();
    }

    Tally tally() {
        return tally;
    }

    void write(GenerationListener listener) {
        Draw draw = Draw.stream(plan.seed(), "preamble", 0);
        RowBuffer before = new RowBuffer(model, "G");
        new Preamble(before, names, draw).make(new RecordTables(model), divisions, sites.townships());
        new Hubs(names, draw).addTo(before);
        before.writeTo(files);
        long done = 0;
        for (int index = 0; index < sites.count(); index++) {
            if (listener.stopped()) {
                throw new GenerationException("stopped; nothing was left behind");
            }
            if (index % Distributions.VILLAGES_OF_A_BLOCK == 0) {
                block(index / Distributions.VILLAGES_OF_A_BLOCK);
            }
            Site site = sites.site(index);
            RowBuffer rows = villageMaker.make(site, labels::write, labels::write);
            Hubs.addTo(rows, site, Draw.stream(plan.seed(), "listed", index));
            rows.writeTo(files);
            done += site.households();
            listener.progress(done, plan.households(), files.rows());
        }
    }

    private void block(int number) {
        RowBuffer rows = new RowBuffer(model, "B" + number);
        Draw draw = Draw.stream(plan.seed(), "block", number);
        new OwnershipBlock(rows, draw, names, tally, number).make();
        rows.writeTo(files);
    }
}
