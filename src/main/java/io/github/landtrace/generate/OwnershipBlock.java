package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The companies above ten villages: eight levels of eight, each held by companies one level up and by persons, with
 * holdings across and back down. Investors of cooperatives are of the first level.
 *
 * <p>On every day, the stakes in a company whose stakes are all exact come to 100 percent, and so do those in a
 * cooperative when its units are counted: what a trace adds up to is known beforehand.
 */
final class OwnershipBlock {

    static final int LEVELS = 8;
    static final int WIDTH = 8;
    private static final double ACROSS = 0.15;
    private static final double BACK_DOWN = 0.08;
    private static final double OF_A_FUND = 0.5;
    private static final int PERSONS_MOST = 3;

    private final RowBuffer rows;
    private final Draw draw;
    private final Names names;
    private final Tally tally;
    private final int block;
    private final CompanyStakes stakes;

    OwnershipBlock(RowBuffer rows, Draw draw, Names names, Tally tally, int block) {
        this.rows = rows;
        this.draw = draw;
        this.names = names;
        this.tally = tally;
        this.block = block;
        String source = rows.add("sources")
                .set("type", "REGISTER_EXTRACT")
                .set("title", "Company register extracts of block " + block)
                .set("verification", "SYNTHETIC")
                .id();
        this.stakes = new CompanyStakes(rows, draw, names, source);
    }

    /** {@return the id of a company of the first level; the number goes round} */
    static String companyId(int block, int number) {
        return id(block, 1, number % WIDTH);
    }

    private static String id(int block, int level, int place) {
        return "CO-B" + block + "-" + level + "-" + place;
    }

    void make() {
        for (int level = LEVELS; level >= 1; level--) {
            for (int place = 0; place < WIDTH; place++) {
                company(level, place);
            }
        }
        for (int level = LEVELS; level >= 1; level--) {
            Set<Integer> crossed = crossed();
            for (int place = 0; place < WIDTH; place++) {
                String kind = Distributions.STAKE_KIND.draw(draw);
                tally.count(Distributions.STAKE_KIND, kind);
                stakes.write(id(block, level, place), holders(level, place, crossed), kind);
            }
        }
    }

    private void company(int level, int place) {
        Row company = rows.add("companies", id(block, level, place));
        company.set("name", names.place(draw) + names.place(draw) + (level > 2 ? "控股有限公司（虚构）" : "实业有限公司（虚构）"))
                .set("registrationNo", "XN-" + company.id())
                .set("foundedOn", draw.day(LocalDate.of(1996, 1, 1), LocalDate.of(2002, 12, 31)))
                .set("business", level > 2 ? "holding company" : "agriculture and tourism")
                .set("divisionId", "D-50");
    }

    /** {@return the pairs of neighbours, by half their place, that hold each other} */
    private Set<Integer> crossed() {
        Set<Integer> crossed = new LinkedHashSet<>();
        for (int pair = 0; pair < WIDTH / 2; pair++) {
            if (draw.chance(ACROSS)) {
                crossed.add(pair);
            }
        }
        return crossed;
    }

    private List<String> holders(int level, int place, Set<Integer> crossed) {
        Set<String> holders = new LinkedHashSet<>();
        if (level < LEVELS) {
            // One straight line up through all levels from every place, so that chains do reach depth eight.
            holders.add(id(block, level + 1, place));
            if (draw.chance(0.5)) {
                holders.add(id(block, level + 1, draw.below(WIDTH)));
            }
        }
        if (crossed.contains(place / 2)) {
            holders.add(id(block, level, place ^ 1));
        }
        if (level > 2 && draw.chance(BACK_DOWN)) {
            holders.add(id(block, level - 2, draw.below(WIDTH)));
        }
        if (draw.chance(OF_A_FUND)) {
            holders.add(Hubs.fundId(place));
        }
        int persons = draw.between(1, PERSONS_MOST);
        for (int person = 0; person < persons; person++) {
            holders.add(stakes.person());
        }
        return new ArrayList<>(holders);
    }
}
