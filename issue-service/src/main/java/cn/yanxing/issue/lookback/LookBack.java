package cn.yanxing.issue.lookback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look-back as it was announced: its population by number and fingerprint ({@link Draw}), and how many of it are
 * looked at again. {@code seed} is null until it is drawn, and never changes then. {@code seen} is how many of the
 * sample somebody has looked at, {@code comeBack} in how many of them the problem was back.
 */
public record LookBack(
        UUID id,
        String name,
        LocalDate closedFrom,
        LocalDate closedUntil,
        @Nullable String unit,
        int population,
        String populationSha256,
        int size,
        String seedSource,
        Instant announcedAt,
        @Nullable String seed,
        @Nullable Instant drawnAt,
        int seen,
        int comeBack) {}
