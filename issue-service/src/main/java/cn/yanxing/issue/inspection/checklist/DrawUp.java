package cn.yanxing.issue.inspection.checklist;

import cn.yanxing.issue.inspection.InspectionRefused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The desk says what to look at on points of this type from now on. */
public record DrawUp(
        @NotBlank @Size(max = 60) String pointType,
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid ChecklistItem> items) {

    void mustMakeSense() {
        Set<String> codes = new HashSet<>();
        for (ChecklistItem item : items) {
            if (!codes.add(item.code())) throw InspectionRefused.itemTwice(item.code());
            item.mustMakeSense();
        }
    }
}
