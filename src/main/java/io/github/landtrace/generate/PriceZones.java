package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.List;

/**
 * The prices at which the state pays for land in a village where a scenario asks for them: set anew every three years, in
 * whole fen a square metre, and lower than what the base world pays.
 */
public final class PriceZones {

    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 3;
    private static final int HUNDREDTHS = 100;

    /** From 2005, some 8,000 to 29,600 yuan a mu: six tenths of the means of {@link Distributions#COMPENSATION}. */
    private static final List<Long> FEN_PER_M2 = List.of(1_200L, 1_260L, 1_920L, 1_935L, 3_120L, 4_320L, 4_440L);

    private PriceZones() {}

    /** {@return the price in force on a day from 2005 to 2025, in fen a square metre; the village's zones are written once} */
    public static long fenPerM2(Village village, LocalDate day) {
        if (none(village)) {
            write(village);
        }
        return FEN_PER_M2.get(period(day));
    }

    /** {@return the day, or one so many days later where the price would change during the days of notice before it} */
    public static LocalDate awayFromChange(LocalDate day, int noticeDays) {
        return period(day.minusDays(noticeDays)) == period(day) ? day : day.plusDays(noticeDays);
    }

    private static int period(LocalDate day) {
        return (day.getYear() - FIRST_YEAR) / YEARS;
    }

    /** {@return what is due for a parcel at the price of a day, in fen, rounded up} */
    public static long floorFen(Village village, Parcel parcel, LocalDate day) {
        return (parcel.hundredths() * fenPerM2(village, day) + HUNDREDTHS - 1) / HUNDREDTHS;
    }

    static boolean none(Village village) {
        return village.rows().rows().stream().noneMatch(row -> row.tableName().equals("price-zones"));
    }

    private static void write(Village village) {
        String name = village.placeName() + "片区（虚构）";
        for (int position = 0; position < FEN_PER_M2.size(); position++) {
            LocalDate from = LocalDate.of(FIRST_YEAR + position * YEARS, 1, 1);
            village.add("price-zones")
                    .set("name", name)
                    .set("fenPerM2", FEN_PER_M2.get(position))
                    .set("from", from)
                    .set("to", from.plusYears(YEARS))
                    .set("divisionId", village.divisionId());
        }
    }
}
