package cn.yanxing.issue.fieldcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The desk says what to look for; {@code inspector} is the login of one, null is whoever is near. */
public record SendOut(
        @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
        String inspector,

        @NotBlank @Size(max = 500) String note) {}
