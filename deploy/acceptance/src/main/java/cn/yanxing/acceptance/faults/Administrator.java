package cn.yanxing.acceptance.faults;

import cn.yanxing.acceptance.faults.plan.Mishap;
import cn.yanxing.acceptance.load.Caller;
import cn.yanxing.faults.Poison;
import cn.yanxing.faults.PoisonCupboard;
import cn.yanxing.faults.Victim;
import cn.yanxing.local.Service;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The one person who has work when something is broken: releases what was parked, has everything sent again. */
final class Administrator {

    private static final String LOGIN = "admin";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Stage stage;
    private final Caller caller;

    Administrator(Stage stage, Caller caller) {
        this.stage = stage;
        this.caller = caller;
    }

    /**
     * Poisons one event, sees it parked and the later ones of its key wait, takes the poison away and releases it. False
     * if no event came by.
     */
    boolean heals(Mishap mishap) {
        Service service = mishap.service();
        PoisonCupboard cupboard = stage.poisons(service);
        Poison poison = Objects.requireNonNull(mishap.poison());
        cupboard.layOut(poison, "issues"); // its keys go on after their second event
        if (!Patiently.cameTrue(PATIENCE, () -> cupboard.victim().isPresent())) {
            cupboard.takeAway();
            return false;
        }
        Victim victim = cupboard.victim().orElseThrow();
        Patiently.until(
                victim + " parked",
                PATIENCE,
                () -> idsOf(service, "PARKED", victim).size() == 1);
        Patiently.until("an event that waits behind " + victim, PATIENCE, () -> !idsOf(service, "WAITING", victim)
                .isEmpty());
        cupboard.takeAway();
        release(service, idsOf(service, "PARKED", victim).get(0));
        Patiently.until(
                "the key of " + victim + " going on",
                PATIENCE,
                () -> idsOf(service, "PARKED", victim).isEmpty()
                        && idsOf(service, "WAITING", victim).isEmpty());
        return true;
    }

    /** Everything that the service has ever told goes to its topics once more. */
    void sendsAgain(Service service) {
        caller.post(
                        LOGIN,
                        "/api/v1/" + service.key() + "/backbone/re-emission",
                        Map.of("reason", "the broker's disk was lost"))
                .good();
    }

    private void release(Service service, String id) {
        caller.post(LOGIN, parked(service) + "/" + id + "/release", Map.of()).good();
    }

    private List<String> idsOf(Service service, String state, Victim victim) {
        JsonNode items = caller.get(LOGIN, parked(service) + "?limit=200&state=" + state)
                .good()
                .body()
                .path("items");
        List<String> ids = new java.util.ArrayList<>();
        for (JsonNode item : items)
            if (item.path("key").asText().equals(victim.key())
                    && item.path("listener").asText().equals(victim.listener()))
                ids.add(item.path("id").asText());
        return ids;
    }

    private static String parked(Service service) {
        return "/api/v1/" + service.key() + "/parked";
    }
}
