package io.github.landtrace.generate.scenario;

import io.github.landtrace.generate.Deeds;
import io.github.landtrace.generate.Household;
import io.github.landtrace.generate.Right;
import io.github.landtrace.generate.Row;
import io.github.landtrace.generate.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plot that one household subcontracts to another, with its contract and its entry in a book of its own.
 *
 * @param right what is entered: the operation right
 * @param book the book, in which nothing else stands
 */
record RegisteredLease(
        Village village,
        Household lessor,
        Household grower,
        Row transfer,
        Right right,
        LocalDate signedOn,
        String book) {

    private static final LocalDate CONTRACT_TO = LocalDate.of(2028, 10, 1);

    static Optional<RegisteredLease> of(Village village, LocalDate signedOn) {
        List<Household> pair = village.take(2, unused -> true);
        if (pair.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(village, pair.get(0), pair.get(1), signedOn));
    }

    static RegisteredLease of(Village village, Household lessor, Household grower, LocalDate signedOn) {
        Row transfer = village.deeds()
                .transfer("SUBCONTRACT", signedOn, lessor.id(), grower.id())
                .set("until", CONTRACT_TO);
        Right right = operate(village, lessor, transfer, grower.id(), 0, signedOn);
        return new RegisteredLease(village, lessor, grower, transfer, right, signedOn, "XN-BOOK-" + transfer.id());
    }

    private static Right operate(
            Village village, Household lessor, Row transfer, String growerId, int plot, LocalDate from) {
        Deeds deeds = village.deeds();
        deeds.concerns(transfer, lessor.plots().get(plot));
        return deeds.grant(
                transfer,
                lessor.plots().get(plot),
                "OPERATION",
                growerId,
                from,
                CONTRACT_TO,
                lessor.plots().get(plot).use().id());
    }

    /** {@return the operation right over the second plot, by the same contract} */
    Right second() {
        return operate(village, lessor, transfer, grower.id(), 1, signedOn);
    }

    /** {@return an entry of a right, and of what paper it rests on} */
    Row enter(Right entered, String kind, int entryNo, LocalDate enteredOn, Row paper) {
        Row entry = village.add("register-entries")
                .set("book", book)
                .set("entryNo", entryNo)
                .set("enteredAt", enteredOn + "T02:00:00Z")
                .set("kind", kind)
                .set("effectiveOn", String.valueOf(paper.get("signedOn")))
                .set("rightId", entered.id())
                .set("officialId", village.offices().landOfficial());
        village.papers().evidence(entry.id(), paper);
        return entry;
    }

    /** {@return the contract, handed in and recorded on the day of the entry} */
    Row contract(LocalDate enteredOn) {
        return paper(village, "Subcontract of a plot", signedOn, enteredOn);
    }

    static Row paper(Village village, String title, LocalDate signedOn, LocalDate enteredOn) {
        return village.papers()
                .source("CONTRACT", title, signedOn)
                .set("submittedOn", enteredOn)
                .set("recordedOn", enteredOn);
    }

    /** Lets the state take the first plot, and with it what was subcontracted. */
    void taken(LocalDate noticedOn, LocalDate on) {
        Row approval = village.papers().approval(on.minusDays(10), "PROVINCE", "Expropriation for a road");
        Row taking = PlotTaking.take(village, List.of(lessor), noticedOn, approval, on);
        village.deeds().authorised(taking, approval);
        village.deeds().end(taking, right, on);
        PlotTaking.pay(village, taking, lessor, on.plusDays(20));
    }
}
