package cn.yanxing.issue.inspection.checklist;

import cn.yanxing.issue.inspection.InspectionRefused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What to look at on points of one type. It never changes: the newest of a type is the one to go by, an older one is
 * what earlier visits, and phones that have not heard yet, go by.
 */
public record Checklist(
        UUID id, String pointType, String name, List<ChecklistItem> items, String drawnUpBy, Instant drawnUpAt) {

    /** The item of that code; refused when the checklist has none. */
    public ChecklistItem item(String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InspectionRefused.unknownItem(code));
    }
}
