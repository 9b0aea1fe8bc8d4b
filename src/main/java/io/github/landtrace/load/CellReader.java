package io.github.landtrace.load;

import io.github.landtrace.graph.PointValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one cell as its column's type, or says what would have been allowed. */
final class CellReader {

    /** The cell does not fit; the message says what would. */
    static final class BadCell extends Exception {
        private static final long serialVersionUID = 1L;

        BadCell(String allowed) {
            super(allowed);
        }
    }

    /** What an index can hold as one value; a longer text would break the load in its middle. */
    private static final int MOST_BYTES = 8_000;

    private static final int BYTES_OF_A_CHARACTER = 3;

    /** Without a zone of its own and with a year of four digits, as the Table Schema has it. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S+");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");

    /** A register shows many rows at one instant, and an instant is dear to read. */
    private static final int MOST_INSTANTS = 50_000;

    private final Field field;
    private final Set<String> allowed;
    private final @Nullable Pattern pattern;
    private final Map<String, ZonedDateTime> instants = new ConcurrentHashMap<>();

    CellReader(Field field) {
        this.field = field;
        this.allowed = Set.copyOf(field.allowed());
        this.pattern = field.pattern() == null ? null : Pattern.compile(field.pattern(), Pattern.DOTALL);
    }

    /** {@return the plain value of a cell that is not empty} */
    Object read(String cell) throws BadCell {
        if (pattern != null && !pattern.matcher(cell).matches()) {
            throw new BadCell("a text matching " + field.pattern());
        }
        String separator = field.listSeparator();
        if (separator == null) {
            return one(cell);
        }
        List<Object> items = new ArrayList<>();
        for (String item : cell.split(Pattern.quote(separator), -1)) {
            if (item.isBlank()) {
                throw new BadCell("items parted by \"" + separator + "\", none of them empty");
            }
            items.add(one(item.strip()));
        }
        return items;
    }

    private Object one(String cell) throws BadCell {
        if (!allowed.isEmpty() && !allowed.contains(cell)) {
            throw new BadCell("one of " + String.join(", ", field.allowed()));
        }
        try {
            return switch (field.type()) {
                case STRING -> string(cell);
                case INTEGER -> integer(cell);
                case NUMBER -> number(cell);
                case BOOLEAN -> truth(cell);
                case DATE -> day(cell);
                case DATETIME -> instant(cell);
                case GEOPOINT -> point(cell);
            };
        } catch (DateTimeException e) {
            throw new BadCell(
                    field.type() == Field.Type.DATE
                            ? "a day such as 2011-06-30"
                            : "an instant such as 2011-06-30T00:00:00Z");
        } catch (NumberFormatException e) {
            throw new BadCell(
                    field.type() == Field.Type.INTEGER
                            ? "a whole number of at most 18 digits, such as 1200"
                            : "a number such as 1012.40");
        }
    }

    private static String string(String cell) throws BadCell {
        if (cell.isBlank()) {
            throw new BadCell("a text that is not all blanks, or nothing at all");
        }
        if (cell.length() > MOST_BYTES / BYTES_OF_A_CHARACTER
                && cell.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new BadCell("a text of at most " + MOST_BYTES + " bytes in UTF-8");
        }
        return cell;
    }

    private static LocalDate day(String cell) {
        if (!DAY.matcher(cell).matches()) {
            throw new DateTimeException(cell);
        }
        return LocalDate.of(
                Integer.parseInt(cell, 0, 4, 10), Integer.parseInt(cell, 5, 7, 10), Integer.parseInt(cell, 8, 10, 10));
    }

    private ZonedDateTime instant(String cell) {
        ZonedDateTime known = instants.get(cell);
        if (known == null) {
            known = OffsetDateTime.parse(written(INSTANT, cell)).toZonedDateTime();
            if (instants.size() < MOST_INSTANTS) {
                instants.put(cell, known);
            }
        }
        return known;
    }

    private Long integer(String cell) throws BadCell {
        Long value = Long.valueOf(matching(WHOLE, cell));
        checkRange(value);
        return value;
    }

    private Double number(String cell) throws BadCell {
        BigDecimal value = new BigDecimal(matching(NUMBER, cell));
        Integer decimals = field.decimals();
        if (decimals != null && value.stripTrailingZeros().scale() > decimals) {
            throw new BadCell("at most " + decimals + " decimals");
        }
        checkRange(value.doubleValue());
        if (Double.isInfinite(value.doubleValue())) {
            throw new BadCell("a number between -1e308 and 1e308");
        }
        // Adding zero makes -0 plain.
        return value.doubleValue() + 0.0;
    }

    private static String matching(Pattern form, String cell) {
        if (!form.matcher(cell).matches()) {
            throw new NumberFormatException(cell);
        }
        return cell;
    }

    private static String written(Pattern form, String cell) {
        if (!form.matcher(cell).matches()) {
            throw new DateTimeException(cell);
        }
        return cell;
    }

    private void checkRange(double value) throws BadCell {
        Double minimum = field.minimum();
        Double maximum = field.maximum();
        if (minimum != null && value < minimum) {
            throw new BadCell("at least "
                    + BigDecimal.valueOf(minimum).stripTrailingZeros().toPlainString());
        }
        if (maximum != null && value > maximum) {
            throw new BadCell("at most "
                    + BigDecimal.valueOf(maximum).stripTrailingZeros().toPlainString());
        }
    }

    private static Boolean truth(String cell) throws BadCell {
        return switch (cell) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadCell("true or false");
        };
    }

    private static PointValue point(String cell) throws BadCell {
        String[] parts = cell.split(",", -1);
        try {
            double longitude = Double.parseDouble(matching(NUMBER, parts[0].strip()));
            double latitude = Double.parseDouble(matching(NUMBER, parts.length == 2 ? parts[1].strip() : ""));
            if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
                return new PointValue(PointValue.WGS_84, longitude, latitude);
            }
        } catch (NumberFormatException e) {
            throw new BadCell("longitude, latitude in degrees, such as 107.33, 30.33");
        }
        throw new BadCell("longitude within ±180, latitude within ±90");
    }
}
