package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Cooperative;
import io.github.landtrace.generate.Cooperatives;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;

/** Rounds of capital of a cooperative, whatever the rules say of them. */
final class Rounds {

    private Rounds() {}

    /** @param percent of the price credited for land that the investor pays */
    static Row toInvestor(Village village, Cooperative cooperative, LocalDate on, long issued, int percent) {
        long price = Cooperatives.unitPriceFen() * percent / 100;
        Row round = round(village, cooperative, on, issued, price, "CASH");
        String investor = village.offices().investor();
        Cooperatives.stake(village, cooperative, investor, issued, "CASH", round.id(), on);
        pay(village, cooperative, round, issued * price, on, investor);
        return round;
    }

    static Row round(
            Village village, Cooperative cooperative, LocalDate on, long issued, long priceFen, String paidIn) {
        return village.deeds()
                .event("capital-rounds", on)
                .set("unitsBefore", cooperative.units())
                .set("unitsIssued", issued)
                .set("pricePerUnitFen", priceFen)
                .set("paidIn", paidIn)
                .set("issuerId", cooperative.id());
    }

    static void pay(Village village, Cooperative cooperative, Row round, long fen, LocalDate on, String payerId) {
        village.deeds()
                .payment("CAPITAL", fen, on.plusDays(30), on.plusDays(10), round.id(), payerId, cooperative.id());
    }
}
