package io.github.landtrace.export;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts the share of an interest; an unknown one is left out, as the standard wants it. */
final class BodsShare {

    private static final double ALL = 100;

    private BodsShare() {}

    /** @param kind what the names of the bounds begin with, such as {@code votes} */
    static void put(ObjectNode interest, Picture.Link link, String kind) {
        if (!(link.properties().get(kind + "Min") instanceof Number min)
                || !(link.properties().get(kind + "Max") instanceof Number max)) {
            return;
        }
        double least = Math.min(ALL, Math.max(0, min.doubleValue()));
        double most = Math.min(ALL, Math.max(least, max.doubleValue()));
        boolean exclusive = Boolean.TRUE.equals(link.properties().get(kind + "MinExclusive"));
        if (least == 0 && most == ALL && !exclusive) {
            return;
        }
        ObjectNode share = interest.putObject("share");
        if (least == most) {
            share.put("exact", least);
        } else {
            share.put(exclusive ? "exclusiveMinimum" : "minimum", least).put("maximum", most);
        }
    }
}
