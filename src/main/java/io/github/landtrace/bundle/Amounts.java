package io.github.landtrace.bundle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Areas and money as people read them. The graph has square metres and fen. */
final class Amounts {

    /** A hectare is 15 mu. */
    private static final BigDecimal MU_A_HECTARE = BigDecimal.valueOf(15);

    private static final int SQUARE_METRES_A_HECTARE_DIGITS = 4;

    private Amounts() {}

    /** {@return such as {@code 1,333.4 m² (2 mu)}; empty when it is no number} */
    static String area(@Nullable Object squareMetres) {
        if (!(squareMetres instanceof Number number)) {
            return "";
        }
        BigDecimal metres = BigDecimal.valueOf(number.doubleValue());
        BigDecimal mu = metres.multiply(MU_A_HECTARE)
                .movePointLeft(SQUARE_METRES_A_HECTARE_DIGITS)
                .setScale(2, RoundingMode.HALF_UP);
        return plain(metres) + " m² (" + plain(mu) + " mu)";
    }

    /** {@return such as {@code 39,000.00 yuan}; empty when it is no number} */
    static String yuan(@Nullable Object fen) {
        return fen instanceof Number number
                ? String.format(Locale.ROOT, "%,.2f yuan", BigDecimal.valueOf(number.longValue(), 2))
                : "";
    }

    /** {@return a value that stands under a name, whose end tells its unit} */
    static String named(String name, @Nullable Object value) {
        if (value instanceof Number && name.endsWith("Fen")) {
            return yuan(value);
        }
        return value instanceof Number && name.endsWith("M2") ? area(value) : Plain.text(value);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, stripped.scale()) + "f", stripped);
    }
}
