package io.github.landtrace.graph;

/**
 * A point.
 *
 * @param srid the coordinate system: 4326 is WGS 84, where x is the longitude and y the latitude in degrees
 */
public record PointValue(int srid, double x, double y) {

    /** The srid of WGS 84. */
    public static final int WGS_84 = 4326;
}
