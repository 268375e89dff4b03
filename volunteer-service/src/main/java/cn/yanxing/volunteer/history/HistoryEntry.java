package cn.yanxing.volunteer.history;

import cn.yanxing.kit.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act on an errand: who, what, from which status to which, with what note, facts and photos. */
public record HistoryEntry(
        Instant at,
        String act,
        String actor,
        @Nullable String actorUnit,
        @Nullable String fromStatus,
        String toStatus,
        @Nullable String note,
        Map<String, String> facts,
        List<Photo> photos) {

    /** A photo and where to look at it. */
    public record Photo(
            UUID id,
            String service,
            @Nullable String link,
            @Nullable String thumbnailLink) {}

    /** An act without photos, facts or note yet. */
    public static HistoryEntry of(Instant at, String act, Actor by, @Nullable Enum<?> from, Enum<?> to) {
        String before = from == null ? null : from.name();
        return new HistoryEntry(at, act, by.id(), by.unit(), before, to.name(), null, Map.of(), List.of());
    }

    public HistoryEntry noting(@Nullable String words) {
        return new HistoryEntry(at, act, actor, actorUnit, fromStatus, toStatus, words, facts, photos);
    }

    public HistoryEntry with(Map<String, String> more) {
        return new HistoryEntry(at, act, actor, actorUnit, fromStatus, toStatus, note, more, photos);
    }

    public HistoryEntry showing(List<UUID> pictures) {
        List<Photo> shown = pictures.stream()
                .map(id -> new Photo(id, "volunteer", null, null))
                .toList();
        return new HistoryEntry(at, act, actor, actorUnit, fromStatus, toStatus, note, facts, shown);
    }
}
