package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.Place;
import cn.yanxing.contracts.VolunteerEvent.Evidence;
import cn.yanxing.kit.photo.PhotoView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An errand as somebody sees it, with what they may do now. */
public record ErrandView(
        UUID id,
        @Schema(examples = "V2026-000123") String number,
        ErrandStatus status,
        @Schema(examples = "PRACTICAL_HELP") String kind,
        int people,
        int taken,
        String instruction,
        Place place,
        @Nullable String streetName,
        @Nullable String communityName,
        @Nullable String gridName,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable UUID issueId,
        @Nullable UUID orderId,
        Instant offeredAt,
        Instant neededBy,
        @Nullable Instant endedAt,
        @Nullable String reasonCode,
        @Nullable String report,
        List<PhotoView> photos,
        List<Part> participants,
        @Schema(examples = "[\"acceptance\"]") List<String> actions,
        long version) {

    /** One volunteer's part; the name is masked, and shown to those who organise and to the volunteer. */
    public record Part(
            UUID volunteerId,
            @Nullable String nameMasked,
            String team,
            Instant acceptedAt,
            @Nullable Instant checkedInAt,
            @Nullable Instant checkedOutAt,
            @Nullable Evidence evidence) {}

    /** One line of the list. */
    public record Row(
            UUID id,
            String number,
            ErrandStatus status,
            String kind,
            int people,
            int taken,
            String instruction,
            Place place,
            @Nullable String streetName,
            @Nullable String unit,
            @Nullable UUID issueId,
            @Nullable UUID orderId,
            Instant offeredAt,
            Instant neededBy,
            long version) {}
}
