package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.Place;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The columns of a {@link Place}. */
@Embeddable
record Spot(
        double longitude,
        double latitude,
        @Nullable String street,
        @Nullable String community,
        @Nullable String grid,
        @Nullable String point) {

    static Spot of(Place place) {
        return new Spot(
                place.longitude(), place.latitude(), place.street(), place.community(), place.grid(), place.point());
    }

    Place place() {
        return new Place(longitude, latitude, street, community, grid, point);
    }
}
