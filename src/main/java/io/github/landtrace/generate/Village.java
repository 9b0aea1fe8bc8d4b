package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A village under construction. Everything about it is drawn from its own stream and kept until it is done; then its
 * rows are written and forgotten.
 */
public final class Village {

    private final Site site;
    private final RowBuffer rows;
    private final Draw draw;
    private final Names names;
    private final Dirt dirt;
    private final Tally tally;
    private final Offices offices;
    private final Deeds deeds;
    private final Papers papers;
    private final String terrain;
    private final List<Household> households = new ArrayList<>();
    private final List<Cooperative> cooperatives = new ArrayList<>();
    private List<Household> order = List.of();
    private @Nullable Person secretary;
    private @Nullable Person committeeHead;
    private @Nullable String farmCompany;
    private boolean planting;

    Village(Site site, RowBuffer rows, Draw draw, Names names, Dirt dirt, Tally tally) {
        this.site = site;
        this.rows = rows;
        this.draw = draw;
        this.names = names;
        this.dirt = dirt;
        this.tally = tally;
        this.offices = Offices.of(site);
        this.deeds = new Deeds(this);
        this.papers = new Papers(this);
        this.terrain = Distributions.TERRAIN.draw(draw);
        tally.count(Distributions.TERRAIN, terrain);
    }

    /** {@return the village's stream of chance; nothing else may be used} */
    public Draw draw() {
        return draw;
    }

    /** {@return a new row of a table, with a fresh id; written when the village is done} */
    public Row add(String table) {
        return rows.add(table);
    }

    /** {@return what writes whole acts, in several rows each} */
    public Deeds deeds() {
        return deeds;
    }

    /** {@return what writes papers, and acts such as notices and votes} */
    public Papers papers() {
        return papers;
    }

    /** {@return whether papers get lost, in which case the label says so} */
    public Dirt dirt() {
        return dirt;
    }

    public Offices offices() {
        return offices;
    }

    /** {@return the id of the village as a division} */
    public String divisionId() {
        return site.divisionId();
    }

    public String townshipId() {
        return site.township().id();
    }

    public String countyId() {
        return "D-" + site.township().countyCode();
    }

    /** {@return the id of the collective that owns the land} */
    public String collectiveId() {
        return "K-" + site.code();
    }

    /** {@return MOUNTAIN, HILL or PLAIN} */
    public String terrain() {
        return terrain;
    }

    /** {@return the party secretary of the village, of a household that nothing else happens to} */
    public Person secretary() {
        return Objects.requireNonNull(secretary);
    }

    /** {@return the head of the village committee, of another such household} */
    public Person committeeHead() {
        return Objects.requireNonNull(committeeHead);
    }

    /** {@return the farm company of the village, founded in 2003, owned in part by the investor of the block} */
    public String farmCompany() {
        return Objects.requireNonNull(farmCompany);
    }

    public List<Household> households() {
        return households;
    }

    /** {@return the cooperatives of the village that no scenario founded} */
    public List<Cooperative> cooperatives() {
        return cooperatives;
    }

    /** {@return how many households nothing happens to yet} */
    public int free() {
        return (int) households.stream().filter(household -> !household.taken()).count();
    }

    /** {@return a household that fits and that nothing happens to yet; from now on nobody else gets it} */
    public Optional<Household> take(Predicate<Household> fits) {
        for (Household household : order) {
            if (!household.taken() && fits.test(household)) {
                household.take(planting);
                return Optional.of(household);
            }
        }
        return Optional.empty();
    }

    /** {@return as many households as asked for, or none} */
    public List<Household> take(int count, Predicate<Household> fits) {
        List<Household> found = order.stream()
                .filter(household -> !household.taken() && fits.test(household))
                .limit(count)
                .toList();
        if (found.size() < count) {
            return List.of();
        }
        found.forEach(household -> household.take(planting));
        return found;
    }

    /** {@return a new person without a household, such as an outsider} */
    public Row outsider(LocalDate bornOn) {
        boolean man = draw.chance(0.7);
        return add("persons")
                .set("name", names.surname(draw) + names.given(draw, man))
                .set("sex", man ? "M" : "F")
                .set("bornOn", bornOn);
    }

    /** {@return a name for a new organisation or place} */
    public String placeName() {
        return names.place(draw);
    }

    Names names() {
        return names;
    }

    Site site() {
        return site;
    }

    Tally tally() {
        return tally;
    }

    RowBuffer rows() {
        return rows;
    }

    void planting(boolean begins) {
        planting = begins;
        rows.planting(begins);
    }

    void settled() {
        order = draw.shuffled(households);
    }

    void officials(Household ofSecretary, Household ofHead, String company) {
        ofSecretary.take(true);
        ofHead.take(true);
        secretary = ofSecretary.head();
        committeeHead = ofHead.head();
        farmCompany = company;
    }
}
