package cn.yanxing.hotline.history;

import cn.yanxing.kit.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing somebody does to an order, as the history will tell it. */
public record Deed(
        String act, Actor actor, Instant at, @Nullable String note, Map<String, String> facts, List<PhotoRef> photos) {

    public static Deed of(String act, Actor actor, Instant at) {
        return new Deed(act, actor, at, null, Map.of(), List.of());
    }

    public Deed noting(@Nullable String words) {
        return new Deed(act, actor, at, words, facts, photos);
    }

    public Deed with(Map<String, String> moreFacts) {
        return new Deed(act, actor, at, note, moreFacts, photos);
    }

    public Deed showing(List<PhotoRef> evidence) {
        return new Deed(act, actor, at, note, facts, evidence);
    }
}
