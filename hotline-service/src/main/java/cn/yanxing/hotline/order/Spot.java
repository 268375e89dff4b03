package cn.yanxing.hotline.order;

import cn.yanxing.contracts.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where it is: in the citizen's words and, if somebody pointed at a map, in degrees with the areas around. */
@Embeddable
class Spot {

    @Column(name = "place_text")
    private String placeText;

    private @Nullable Double longitude;

    private @Nullable Double latitude;

    private @Nullable String street;

    private @Nullable String community;

    private @Nullable String grid;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Spot() {}

    Spot(String placeText, @Nullable Place place) {
        this.placeText = placeText;
        if (place == null) return;
        this.longitude = place.longitude();
        this.latitude = place.latitude();
        this.street = place.street();
        this.community = place.community();
        this.grid = place.grid();
    }

    String text() {
        return placeText;
    }

    @Nullable
    Place place() {
        if (longitude == null || latitude == null) return null;
        return new Place(longitude, latitude, street, community, grid, null);
    }
}
