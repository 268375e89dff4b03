package cn.yanxing.issue.history;

import cn.yanxing.kit.access.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody did: the act's name, who, what they wrote, what they decided, the photos they showed. */
public record Step(
        String act,
        String actor,
        @Nullable String actorUnit,
        @Nullable String note,
        Map<String, Object> facts,
        List<UUID> photos,
        String photoService) {

    public static Step of(String act, Actor actor) {
        return new Step(act, actor.id(), actor.unit(), null, Map.of(), List.of(), "issue");
    }

    public Step anonymously(String as) {
        return new Step(act, as, null, note, facts, photos, photoService);
    }

    public Step noting(@Nullable String text) {
        return new Step(act, actor, actorUnit, text, facts, photos, photoService);
    }

    public Step with(Map<String, Object> decided) {
        return new Step(act, actor, actorUnit, note, Map.copyOf(decided), photos, photoService);
    }

    public Step showing(List<UUID> shown) {
        return new Step(act, actor, actorUnit, note, facts, List.copyOf(shown), photoService);
    }

    /** The photos lie in volunteer-service's store. */
    public Step showingVolunteers(List<UUID> shown) {
        return new Step(act, actor, actorUnit, note, facts, List.copyOf(shown), "volunteer");
    }
}
