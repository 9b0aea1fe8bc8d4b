package io.github.landtrace.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The real county units and townships of Chongqing, by the official list of mid-2023: codes and names are facts. */
final class Divisions {

    private static final int COUNTY_DIGITS = 6;

    /** A county unit or township. */
    record Division(String code, String name) {

        String id() {
            return "D-" + code;
        }

        String countyCode() {
            return code.substring(0, COUNTY_DIGITS);
        }

        /** {@return whether it lies in the part of a district or county that is built up} */
        boolean isSubdistrict() {
            return name.endsWith("街道");
        }

        /** {@return whether its county unit is a district, part of the city} */
        boolean isOfADistrict() {
            return code.startsWith("5001");
        }

        String settleTier() {
            if (code.length() == COUNTY_DIGITS) {
                return isOfADistrict() ? "DISTRICTED_CITY" : "COUNTY_SEAT";
            }
            if (isSubdistrict()) {
                return isOfADistrict() ? "DISTRICTED_CITY" : "COUNTY_SEAT";
            }
            return "TOWN";
        }
    }

    private final List<Division> counties = new ArrayList<>();
    private final List<Division> townships = new ArrayList<>();
    private final Map<String, List<Division>> byCounty = new HashMap<>();

    Divisions() {
        for (String[] cells : Resources.rows("chongqing-divisions.csv")) {
            Division division = new Division(cells[0], cells[1]);
            if (division.code().length() == COUNTY_DIGITS) {
                counties.add(division);
            } else {
                townships.add(division);
                byCounty.computeIfAbsent(division.countyCode(), unused -> new ArrayList<>())
                        .add(division);
            }
        }
    }

    List<Division> counties() {
        return counties;
    }

    List<Division> townships() {
        return townships;
    }

    /** {@return the townships of a county unit} */
    List<Division> townshipsOf(String countyCode) {
        return byCounty.getOrDefault(countyCode, List.of());
    }

    /** {@return the towns and townships of a county unit where villages are, its subdistricts left out} */
    List<Division> ruralTownshipsOf(String countyCode) {
        return townshipsOf(countyCode).stream()
                .filter(township -> !township.isSubdistrict())
                .toList();
    }
}
