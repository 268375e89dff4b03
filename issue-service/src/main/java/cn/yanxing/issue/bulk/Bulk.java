package cn.yanxing.issue.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The same words for many issues; an issue named twice is meant once. */
public record Bulk<A extends Record>(
        @NotEmpty @Size(max = ISSUES_MAX) List<@NotNull @Valid Chosen> issues,
        @NotNull @Valid A act) {

    /** More are not looked through before somebody says yes to them. */
    public static final int ISSUES_MAX = 200;
}
