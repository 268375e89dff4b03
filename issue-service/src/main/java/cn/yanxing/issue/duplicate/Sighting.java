package cn.yanxing.issue.duplicate;

import java.time.Duration;
import java.time.Instant;

/** What is known of a problem at the moment of its report: the item of the catalogue, the place (WGS 84), the time. */
public record Sighting(String catalogueItem, double longitude, double latitude, Instant at) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** Along the surface of a sphere of the earth's mean radius: half a percent from the truth at most. */
    double metresTo(Sighting other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double shrunk = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        double half = Math.min(1, north * north + shrunk * east * east);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(half));
    }

    Duration timeTo(Sighting other) {
        return Duration.between(at, other.at).abs();
    }
}
