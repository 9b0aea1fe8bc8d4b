package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Land that households transfer out without any wrong: subcontract, lease, exchange, assignment. */
final class Transfers {

    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 1);
    private static final LocalDate COOPERATIVES_STAND = LocalDate.of(2016, 1, 1);
    private static final double MOST_MU_OF_A_COMPANY = 80;
    private static final int GROWERS_PART = 12;
    private static final int FEN = 100;

    private final Village village;
    private final Draw draw;
    private final List<Household> growers;
    private double companyMu;

    Transfers(Village village) {
        this.village = village;
        this.draw = village.draw();
        this.growers = village.take(village.free() / GROWERS_PART, household -> true);
    }

    void run() {
        int free = village.free();
        village.tally().add("transferring", "eligible", village.households().size());
        if (growers.isEmpty()) {
            return;
        }
        // So that of all households of the village that share transfers, those of its cooperative among them.
        double share = Distributions.TRANSFERRING * village.households().size() / Math.max(1, free);
        int wanted = (int) StrictMath.round(Math.min(0.9, share) * free) - shareMembers();
        for (int time = 0; time < wanted; time++) {
            Optional<Household> household = village.take(unused -> true);
            household.ifPresent(this::transfer);
        }
    }

    private int shareMembers() {
        return village.cooperatives().stream()
                .filter(cooperative -> !cooperative.operations().isEmpty())
                .mapToInt(cooperative -> cooperative.members().size())
                .sum();
    }

    private void transfer(Household household) {
        String[] drawn = Distributions.FORM_AND_RECIPIENT.draw(draw).split(" ");
        String form = drawn[0];
        String recipient = drawn[1];
        if (recipient.equals("ENTERPRISE")) {
            companyMu += household.mu();
            if (companyMu > MOST_MU_OF_A_COMPANY) {
                recipient = "OTHER";
            }
        }
        switch (form) {
            case "EXCHANGE" -> exchange(household);
            case "ASSIGN" -> assign(household);
            default -> operate(household, form, recipient);
        }
        village.tally().add("transferring", "households", 1);
    }

    private void operate(Household household, String form, String recipient) {
        LocalDate on = draw.day(recipient.equals("COOPERATIVE") ? COOPERATIVES_STAND : FIRST, LAST);
        String holder = switch (recipient) {
            case "HOUSEHOLD" -> draw.pick(growers).id();
            case "COOPERATIVE" ->
                village.cooperatives().get(village.cooperatives().size() - 1).id();
            case "ENTERPRISE" -> village.farmCompany();
            default -> village.offices().institution();
        };
        Row transfer = village.deeds().transfer(form, on, household.id(), holder);
        transfer.set("until", Distributions.CONTRACT_TO);
        terms(transfer, household.mu());
        List<Right> operations = village.deeds().operate(transfer, household, holder, on);
        count(form, recipient, household.mu());
        if (recipient.equals("HOUSEHOLD") && draw.chance(Distributions.MORTGAGED)) {
            mortgage(household, operations.get(0), on);
        }
    }

    private void terms(Row transfer, double mu) {
        boolean written = draw.chance(Distributions.WRITTEN);
        transfer.set("writtenContract", written);
        village.tally().add("written contract", written ? "yes" : "no", mu);
        boolean mountain = village.terrain().equals("MOUNTAIN");
        boolean free = draw.chance(mountain ? Distributions.RENT_FREE_MOUNTAIN : Distributions.RENT_FREE);
        village.tally().add(mountain ? "rent-free, mountain" : "rent-free, elsewhere", free ? "yes" : "no", 1);
        double yuan = free ? 0 : draw.logNormal(Distributions.RENT_YUAN, 0.4);
        transfer.set("rentFenPerYear", StrictMath.round(yuan * FEN * mu));
        if (!free) {
            village.tally().add("rent", "yuan a mu", yuan);
            village.tally().add("rent", "transfers", 1);
        }
    }

    private void mortgage(Household owner, Right operation, LocalDate on) {
        Deeds deeds = village.deeds();
        LocalDate day = on.plusDays(draw.between(200, 700));
        Row mortgage = deeds.event("mortgages", day)
                .set("securedFen", draw.between(2, 20) * 1_000_000L)
                .set("until", day.plusYears(3))
                .set("filedOn", day.plusDays(3))
                .set("lenderId", village.offices().bank());
        deeds.encumbered(mortgage, operation);
        deeds.authorised(
                mortgage, village.papers().consent(day, "Mortgage of the operation right", owner, owner.head()));
        village.tally().add("mortgages", "mortgages", 1);
    }

    private void exchange(Household household) {
        Optional<Household> other = village.take(unused -> true);
        if (other.isEmpty()) {
            operate(household, "SUBCONTRACT", "HOUSEHOLD");
            return;
        }
        LocalDate on = draw.day(FIRST, LAST);
        Row transfer = village.deeds()
                .transfer("EXCHANGE", on, household.id(), other.get().id());
        int count = Math.min(household.plots().size(), other.get().plots().size());
        for (int position = 0; position < count; position++) {
            pass(transfer, household.plots().get(position), other.get(), on);
            pass(transfer, other.get().plots().get(position), household, on);
        }
        count("EXCHANGE", "HOUSEHOLD", household.mu());
    }

    private void assign(Household household) {
        Household grower = draw.pick(growers);
        LocalDate on = draw.day(FIRST, LAST);
        Row transfer = village.deeds().transfer("ASSIGN", on, household.id(), grower.id());
        household.plots().forEach(plot -> pass(transfer, plot, grower, on));
        count("ASSIGN", "HOUSEHOLD", household.mu());
    }

    private void pass(Row transfer, Parcel plot, Household to, LocalDate on) {
        Deeds deeds = village.deeds();
        deeds.end(transfer, plot.use(), on);
        deeds.concerns(transfer, plot);
        deeds.grant(
                transfer,
                plot,
                "CONTRACT_MGMT",
                to.id(),
                on,
                Distributions.CONTRACT_TO,
                plot.ownership().id());
    }

    private void count(String form, String recipient, double mu) {
        village.tally().add(Distributions.FORM, form, mu);
        village.tally().add(Distributions.RECIPIENT, recipient, mu);
    }
}
