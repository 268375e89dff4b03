package cn.yanxing.issue.inspection.visit;

import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.issue.inspection.InspectionRefused;
import cn.yanxing.issue.inspection.checklist.Checklist;
import cn.yanxing.issue.inspection.checklist.ChecklistItem;
import cn.yanxing.issue.inspection.visit.Observation.Fix;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes in the observations that a visit does not have yet. One client id means one thing, and is taken in once. */
@ApplicationScoped
class Intake {

    private final Findings findings;
    private final Problems problems;
    private final Photos photos;
    private final Register register;

    Intake(Findings findings, Problems problems, Photos photos, Register register) {
        this.findings = findings;
        this.problems = problems;
        this.photos = photos;
        this.register = register;
    }

    void take(Visit visit, Checklist checklist, List<Observation> told) {
        findings.elsewhere(visit.id(), told).stream().findFirst().ifPresent(id -> {
            throw InspectionRefused.observationDiffers(id);
        });
        Map<UUID, Observation> taken = new HashMap<>();
        findings.of(visit.id()).forEach(earlier -> taken.put(earlier.told().clientId(), earlier.told()));
        Set<String> items =
                taken.values().stream().map(Observation::item).collect(Collectors.toCollection(HashSet::new));
        Point point = register.point(visit.point()).orElseThrow(() -> InspectionRefused.unknownPoint(visit.point()));
        for (Observation seen : told) {
            if (isTaken(taken.putIfAbsent(seen.clientId(), seen), seen)) continue;
            if (!items.add(seen.item())) throw InspectionRefused.seenBefore(seen.item());
            findings.add(visit.id(), finding(point, checklist.item(seen.item()), seen));
        }
    }

    /** Told before, it must say the same. */
    private static boolean isTaken(@Nullable Observation before, Observation seen) {
        if (before == null) return false;
        if (!before.equals(seen)) throw InspectionRefused.observationDiffers(seen.clientId());
        return true;
    }

    private Finding finding(Point point, ChecklistItem item, Observation seen) {
        photos.mustExist(seen.photos());
        boolean passed = item.isPassedBy(seen.answer(), seen.photos().size());
        Fix fix = seen.fix();
        if (passed && fix != null) throw InspectionRefused.nothingToFix(item.code());
        if (fix != null && seen.photos().isEmpty()) throw InspectionRefused.photoMissing(item.code());
        return passed ? Finding.passed(seen) : problems.raise(point, item, seen);
    }
}
