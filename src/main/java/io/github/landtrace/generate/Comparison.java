package io.github.landtrace.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what was realised beside what was aimed at. */
final class Comparison {

    private static final List<Mix> MIXES = List.of(
            Distributions.HOUSEHOLD_SIZE,
            Distributions.PLOTS,
            Distributions.TERRAIN,
            Distributions.URBAN_RURAL,
            Distributions.FORM,
            Distributions.RECIPIENT,
            Distributions.DESTINATION,
            Distributions.RECLASSIFICATION_YEAR,
            Distributions.DISTANCE,
            Distributions.EXPROPRIATION_PERIOD,
            Distributions.STAKE_KIND);

    private final Tally tally;
    private final List<List<String>> rows = new ArrayList<>();

    private Comparison(Tally tally) {
        this.tally = tally;
    }

    static List<List<String>> of(GenerationReport report) {
        Comparison comparison = new Comparison(report.tally());
        MIXES.forEach(comparison::mix);
        comparison.means();
        comparison.shares();
        comparison.compensation();
        comparison.row(
                "rows of a household",
                "mean",
                "about 50",
                number((double) report.allRows() / report.households()),
                "own choice");
        comparison.row("planted", "labels", "", String.valueOf(report.labels()), "0.2 to 1 % of eligible units");
        comparison.row("planted", "no room", "0", number(comparison.tally.amount("planted", "no room")), "");
        return List.copyOf(comparison.rows);
    }

    private void mix(Mix mix) {
        double total = tally.total(mix.measure());
        double shares = mix.shares().stream().mapToDouble(Double::doubleValue).sum();
        for (int position = 0; position < mix.classes().size(); position++) {
            String name = mix.classes().get(position);
            row(
                    mix.measure(),
                    name,
                    percent(mix.shares().get(position), shares),
                    percent(tally.amount(mix.measure(), name), total),
                    mix.source());
        }
    }

    private void means() {
        mean("contracted mu", "mu", "households", Distributions.CONTRACTED_MU, "Chongqing profile [K]");
        mean("rent", "yuan a mu", "transfers", Distributions.RENT_YUAN, "2013 [S Springer]");
        range("land-share cooperatives", "members", "80 to 400", "[K]; one village holds the lower part");
        range("specialised cooperatives", "members", "median 40 to 60", "[K]");
        range("guaranteed dividend", "yuan a mu", "400 to 900", "[K]");
    }

    private void shares() {
        share(
                "transferring",
                "households",
                "eligible",
                Distributions.TRANSFERRING,
                "households, mid-2017 [S assis-tech]");
        share(
                "reclassified",
                "households",
                "eligible",
                Distributions.RECLASSIFIED,
                "3.2 of 23.3 million [K; S chinadaily]");
        part("persons", "elsewhere", Distributions.MIGRANTS, "8.4 of 23.3 million [S chinadaily]");
        part("written contract", "yes", Distributions.WRITTEN, "area [S assis-tech]");
        part("rent-free, elsewhere", "yes", Distributions.RENT_FREE, "30 to 50 % [S docslib 5238963]");
        part("rent-free, mountain", "yes", Distributions.RENT_FREE_MOUNTAIN, "more than 70 % [S docslib 5238963]");
        part("expropriated villages", "yes", Distributions.EXPROPRIATED_VILLAGES, "[S Atlantic 2012]");
    }

    private void compensation() {
        Mix mix = Distributions.COMPENSATION;
        for (int position = 0; position < mix.classes().size(); position++) {
            String years = mix.classes().get(position);
            String year = years.substring(0, 4);
            row(
                    mix.measure(),
                    years,
                    number(mix.shares().get(position)),
                    ratio(tally.amount("compensation", year), tally.amount("compensation count", year)),
                    mix.source());
        }
    }

    private void mean(String measure, String sum, String count, double target, String source) {
        row(measure, "mean", number(target), ratio(tally.amount(measure, sum), tally.amount(measure, count)), source);
    }

    private void range(String measure, String sum, String target, String source) {
        row(
                measure,
                "mean " + sum,
                target,
                ratio(tally.amount(measure, sum), tally.amount(measure, "cooperatives")),
                source);
    }

    private void share(String measure, String some, String all, double target, String source) {
        row(
                measure,
                some,
                percent(target, 1),
                percent(tally.amount(measure, some), tally.amount(measure, all)),
                source);
    }

    private void part(String measure, String name, double target, String source) {
        row(measure, name, percent(target, 1), percent(tally.amount(measure, name), tally.total(measure)), source);
    }

    private void row(String... cells) {
        rows.add(List.of(cells));
    }

    private static String percent(double part, double whole) {
        return whole == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", 100 * part / whole);
    }

    private static String ratio(double sum, double count) {
        return count == 0 ? "none" : number(sum / count);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 1_000 ? "%,.0f" : "%.2f", value);
    }
}
