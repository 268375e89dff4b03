package cn.yanxing.volunteer.errand;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.register.Register;
import cn.yanxing.volunteer.registry.VolunteerService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows errands: names from the register, photos as links, volunteers only to those who may see them. */
@ApplicationScoped
class ErrandViews {

    private final Register register;
    private final Photos photos;
    private final VolunteerService volunteers;

    ErrandViews(Register register, Photos photos, VolunteerService volunteers) {
        this.register = register;
        this.photos = photos;
        this.volunteers = volunteers;
    }

    ErrandView view(ErrandState errand, Viewer viewer, Instant now) {
        return new ErrandView(
                errand.id(),
                errand.number(),
                errand.status(),
                errand.kind(),
                errand.people(),
                errand.taken(),
                errand.instruction(),
                errand.place(),
                areaName(errand.place().street()),
                areaName(errand.place().community()),
                Optional.ofNullable(errand.place().grid())
                        .flatMap(register::grid)
                        .map(Grid::name)
                        .orElse(null),
                errand.unit(),
                Optional.ofNullable(errand.unit())
                        .flatMap(register::unit)
                        .map(Unit::name)
                        .orElse(null),
                errand.issueId(),
                errand.orderId(),
                errand.offeredAt(),
                errand.neededBy(),
                errand.endedAt(),
                errand.reasonCode(),
                errand.report(),
                errand.photos().stream().map(photos::view).toList(),
                parts(errand, viewer),
                viewer.actions(errand, now),
                errand.version());
    }

    ErrandView.Row row(ErrandState errand) {
        return new ErrandView.Row(
                errand.id(),
                errand.number(),
                errand.status(),
                errand.kind(),
                errand.people(),
                errand.taken(),
                errand.instruction(),
                errand.place(),
                areaName(errand.place().street()),
                errand.unit(),
                errand.issueId(),
                errand.orderId(),
                errand.offeredAt(),
                errand.neededBy(),
                errand.version());
    }

    private List<ErrandView.Part> parts(ErrandState errand, Viewer viewer) {
        List<Participation> visible = errand.participations().stream()
                .filter(part -> viewer.seesEverybody() || part.isOf(viewer.volunteerId()))
                .toList();
        Map<UUID, String> names = volunteers.maskedNames(
                visible.stream().map(Participation::volunteerId).toList());
        return visible.stream()
                .map(part -> new ErrandView.Part(
                        part.volunteerId(),
                        names.get(part.volunteerId()),
                        part.team(),
                        part.acceptedAt(),
                        part.checkedInAt(),
                        part.checkedOutAt(),
                        part.attendance().map(Attendance::evidence).orElse(null)))
                .toList();
    }

    private @Nullable String areaName(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(register::area).map(Area::name).orElse(null);
    }
}
