package io.github.landtrace.evaluate;

/**
 * How well a rule did, over all that was planted for it or over one class.
 *
 * @param rule id of the rule
 * @param variant the class; empty for all of the rule
 * @param kind POSITIVE or DECOY; empty for all of the rule
 * @param labels how many were planted, those among them of which there should be no row
 * @param right of how many the rule said what it should: verdict, severity and guard, or nothing
 * @param found of the positives, those planted to be FLAGGED, how many are FLAGGED
 * @param precise of the rows that are FLAGGED, how many should be; a row that no label speaks of should not
 * @param wrong rows whose verdict is not that of the label
 * @param unknown of the rows, how many are UNKNOWN
 * @param extra rows that no label speaks of
 */
public record Figures(
        String rule,
        String variant,
        String kind,
        int labels,
        int right,
        Share found,
        Share precise,
        int wrong,
        Share unknown,
        int extra) {}
