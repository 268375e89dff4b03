package cn.yanxing.issue.place;

import cn.yanxing.contracts.Place;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where the problem is: WGS 84 degrees, the register's areas around it, and what people call the place. */
@Embeddable
public record Spot(
        double longitude,
        double latitude,
        @Nullable String street,
        @Nullable String community,
        @Nullable String grid,
        @Nullable String point,
        @Nullable String placeText) {

    public static Spot of(Place place, @Nullable String placeText) {
        return new Spot(
                place.longitude(),
                place.latitude(),
                place.street(),
                place.community(),
                place.grid(),
                place.point(),
                placeText);
    }

    public Place place() {
        return new Place(longitude, latitude, street, community, grid, point);
    }
}
