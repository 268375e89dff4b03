package cn.yanxing.volunteer.hours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one volunteer served for a team. */
public record TeamHours(UUID volunteerId, @Nullable String nameMasked, long minutes, long claims) {}
