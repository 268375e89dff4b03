package cn.yanxing.issue.open311.intake;

import cn.yanxing.issue.open311.Complaint;
import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.Params;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the place of a report: coordinates, else the code of an address, else an address in words. */
@ApplicationScoped
class PlaceReader {

    private static final String ADDRESS = "address_string";

    private final PlaceFinder finder;

    PlaceReader(PlaceFinder finder) {
        this.finder = finder;
    }

    /** Empty when there is something to complain about. */
    Optional<Whereabouts> read(Params sent, List<Complaint> complaints) {
        boolean latitude = sent.text("lat").isPresent();
        boolean longitude = sent.text("long").isPresent();
        if (latitude != longitude) return wrong(Fault.ONE_COORDINATE.plain(), complaints);
        if (latitude) return coordinates(sent, complaints);
        return sent.text("address_id")
                .flatMap(finder::byCode)
                .map(place -> named(place, sent.text(ADDRESS).orElse(place.text())))
                .or(() -> sent.text(ADDRESS).map(finder::byAddress))
                .or(() -> nowhere(sent, complaints));
    }

    private Optional<Whereabouts> coordinates(Params sent, List<Complaint> complaints) {
        int before = complaints.size();
        double latitude = degrees(sent, "lat", 90, complaints);
        double longitude = degrees(sent, "long", 180, complaints);
        if (complaints.size() > before) return Optional.empty();
        if (!finder.isInDistrict(longitude, latitude)) return wrong(Fault.OUTSIDE_DISTRICT.plain(), complaints);
        return Optional.of(
                new Whereabouts(longitude, latitude, null, sent.text(ADDRESS).orElse(null), true));
    }

    private static double degrees(Params sent, String name, int most, List<Complaint> complaints) {
        String text = sent.text(name).orElse("");
        if (!text.matches("[+-]?\\d{1,3}([.]\\d{1,30})?")) {
            complaints.add(Fault.NOT_A_NUMBER.of(name));
            return 0;
        }
        double degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > most) complaints.add(Fault.OUT_OF_RANGE.of(name));
        return degrees;
    }

    private static Whereabouts named(Whereabouts place, @Nullable String text) {
        return new Whereabouts(place.longitude(), place.latitude(), place.point(), text, place.exact());
    }

    private static Optional<Whereabouts> nowhere(Params sent, List<Complaint> complaints) {
        boolean unknown = sent.text("address_id").isPresent();
        return wrong((unknown ? Fault.ADDRESS_UNKNOWN : Fault.PLACE_MISSING).plain(), complaints);
    }

    private static Optional<Whereabouts> wrong(Complaint complaint, List<Complaint> complaints) {
        complaints.add(complaint);
        return Optional.empty();
    }
}
