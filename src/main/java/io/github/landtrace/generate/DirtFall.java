package io.github.landtrace.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets dirt fall on the finished rows of a village, never on what a scenario planted: its labels stay true. */
final class DirtFall {

    private static final int MONTHS = 12;
    private static final Map<Character, Character> LOOK_ALIKE =
            Map.of('国', '囯', '刘', '刬', '张', '章', '华', '花', '芳', '方', '伟', '玮', '明', '名', '英', '瑛', '军', '君', '丽', '莉');
    private static final String OLD_COUNTY = "D-500155";
    private static final String OLD_COUNTY_CODE = "D-500228";

    private final Village village;
    private final Consumer<DirtMark> marks;
    private final Dirt dirt;

    DirtFall(Village village, Consumer<DirtMark> marks) {
        this.village = village;
        this.marks = marks;
        this.dirt = village.dirt();
    }

    void fall() {
        Set<String> lost = new HashSet<>();
        for (Row row : List.copyOf(village.rows().rows())) {
            if (!row.planted()) {
                fallOn(row, lost);
            }
        }
        village.rows().rows().stream()
                .filter(row -> row.tableName().equals("event-authorisations") && lost.contains(row.get("actId")))
                .forEach(Row::drop);
    }

    private void fallOn(Row row, Set<String> lost) {
        switch (row.tableName()) {
            case "consents", "resolutions", "notices" -> {
                if (dirt.falls(Dirt.MISSING_PAPERS)) {
                    row.drop();
                    lost.add(row.id());
                    marks.accept(new DirtMark("MISSING_PAPER", row.id(), ""));
                }
            }
            case "persons" -> person(row);
            case "payments" -> swap(row, "dueOn");
            case "sources" -> swap(row, "signedOn");
            case "registrations" -> oldCode(row);
            default -> {}
        }
    }

    private void person(Row row) {
        swap(row, "bornOn");
        String variant = variant(row.get("name"));
        if (variant != null && dirt.falls(Dirt.NAME_VARIANTS)) {
            marks.accept(new DirtMark("NAME_VARIANT", row.id(), String.valueOf(row.get("name"))));
            row.set("name", variant);
        }
        if (dirt.falls(Dirt.DUPLICATE_PERSONS)) {
            Row twin = village.add("persons");
            for (String column : List.of("sex", "bornOn")) {
                String value = row.get(column);
                if (value != null) {
                    twin.set(column, value);
                }
            }
            String name = Objects.requireNonNull(row.get("name"));
            String other = variant(name);
            twin.set("name", other == null ? name : other);
            village.add("residences").set("personId", twin.id()).set("divisionId", village.townshipId());
            marks.accept(new DirtMark("DUPLICATE_PERSON", twin.id(), row.id()));
        }
    }

    private static @Nullable String variant(@Nullable String name) {
        if (name == null) {
            return null;
        }
        List<Integer> places = new ArrayList<>();
        for (int position = 1; position < name.length(); position++) {
            if (LOOK_ALIKE.containsKey(name.charAt(position))) {
                places.add(position);
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        int place = places.get(0);
        return name.substring(0, place) + LOOK_ALIKE.get(name.charAt(place)) + name.substring(place + 1);
    }

    private void swap(Row row, String column) {
        String value = row.get(column);
        if (value == null || !dirt.falls(Dirt.SWAPPED_DATES)) {
            return;
        }
        LocalDate day = LocalDate.parse(value);
        if (day.getDayOfMonth() <= MONTHS && day.getDayOfMonth() != day.getMonthValue()) {
            row.set(column, LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
            marks.accept(new DirtMark("SWAPPED_DATE", row.id(), column + " was " + value));
        }
    }

    private void oldCode(Row row) {
        if (village.countyId().equals(OLD_COUNTY) && dirt.falls(Dirt.OLD_PLACE_CODES)) {
            marks.accept(new DirtMark("OLD_PLACE_CODE", row.id(), String.valueOf(row.get("divisionId"))));
            row.set("divisionId", OLD_COUNTY_CODE);
        }
    }
}
