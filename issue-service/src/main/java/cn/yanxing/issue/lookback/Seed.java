package cn.yanxing.issue.lookback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The seed as everybody can read it: one line without blanks around it, so that all who draw draw by the same. */
public record Seed(
        @NotNull @Size(max = 200) @Pattern(regexp = "[^\\s\\p{Cntrl}]([^\\p{Cntrl}]*[^\\s\\p{Cntrl}])?")
        String seed) {}
