package cn.yanxing.issue.bulk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An issue to act on, and which version of it the caller decided on. */
public record Chosen(@NotNull UUID id, @NotNull Long version) {}
