package cn.yanxing.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The district's people, and the acts that every story needs, in the words of the desk. */
abstract class Desk {

    static final String SOUTH_LAKE = "990101000000";
    static final String NORTH_HILL = "990102000000";
    static final String CITY_MANAGEMENT = "dept-city-management";

    final RunningSuite suite;
    final Person administrator;
    final Person dutyOfficer;
    final Person dispatcher;
    final Person agent;
    final Person reviewer;
    final Person callBack;
    final Person inspector;
    final Person gridWorker;
    final Person cityManagement;
    final Person southLake;
    final Person northHill;
    final Person volunteer;
    final Person secondVolunteer;
    final Person teamLeader;
    final Person resident;
    final Person centre;

    /** At the suite that all stories share. */
    Desk() {
        this(RunningSuite.get());
    }

    /** At another suite with the same district. */
    Desk(RunningSuite suite) {
        this.suite = suite;
        administrator = suite.as("admin");
        dutyOfficer = suite.as("duty");
        dispatcher = suite.as("dispatcher");
        agent = suite.as("agent");
        reviewer = suite.as("reviewer");
        callBack = suite.as("caller");
        inspector = suite.as("inspector");
        gridWorker = suite.as("grid");
        cityManagement = suite.as("handler");
        southLake = suite.as("street");
        northHill = suite.as("street2");
        volunteer = suite.as("volunteer");
        secondVolunteer = suite.as("volunteer2");
        teamLeader = suite.as("teamleader");
        resident = suite.as("resident");
        centre = suite.as("centre");
    }

    /** Garbage at the market in South Lake. */
    static Map<String, Object> garbage() {
        return problem("exposed-garbage", 110.011, 25.009);
    }

    static Map<String, Object> damagedRoad() {
        return problem("road-damage", 110.031, 25.031);
    }

    static Map<String, Object> problem(String item, double longitude, double latitude) {
        return new HashMap<>(Map.of(
                "catalogueItem",
                item,
                "description",
                "市场门口有一堆垃圾",
                "longitude",
                longitude,
                "latitude",
                latitude,
                "placeText",
                "湖东农贸市场北门",
                "photos",
                List.of()));
    }

    Case reports(Person person, Map<String, Object> problem) {
        return Case.issue(person.post("/api/v1/issue/issues", problem).good().at("id"));
    }

    /** Reported, filed under the condition, handed over to the unit, and signed by it. */
    Case anIssueAtWork(Map<String, Object> problem, String condition, String unit, Person handler) {
        Case issue = anIssueHandedOver(problem, condition, unit);
        issue.does(handler, "signature");
        return issue;
    }

    Case anIssueHandedOver(Map<String, Object> problem, String condition, String unit) {
        Case issue = reports(resident, problem);
        issue.does(dispatcher, "filing", Map.of("condition", condition));
        issue.does(dispatcher, "hand-over", Map.of("unit", unit, "instruction", "请到现场处置"));
        return issue;
    }

    /** A call that the agent takes down. */
    Case calls(String category, String title) {
        return Case.order(agent.post("/api/v1/hotline/orders", call(category, title))
                .good()
                .at("id"));
    }

    Case anOrderForTheField() {
        Case order = calls("urban-road", "路灯不亮");
        order.does(agent, "acceptance");
        order.does(
                dispatcher, "dispatch", Map.of("unit", CITY_MANAGEMENT, "handling", "FIELD", "instruction", "请到现场处置"));
        return order;
    }

    static Map<String, Object> call(String category, String title) {
        return new HashMap<>(Map.of(
                "channel",
                "PHONE",
                "category",
                category,
                "urgency",
                "ORDINARY",
                "title",
                title,
                "content",
                "来电反映：" + title,
                "callerName",
                "王小明",
                "callerPhone",
                "13800001234",
                "longitude",
                110.031,
                "latitude",
                25.031,
                "placeText",
                "岭上公园南门"));
    }

    /** A message of the city platform as its interface says. */
    static Map<String, Object> cityMessage(String categoryCode, String title, Duration limit) {
        Map<String, Object> payload = new HashMap<>(Map.of(
                "categoryCode",
                categoryCode,
                "title",
                title,
                "content",
                "市民反映：" + title,
                "urgency",
                "ORDINARY",
                "caller",
                Map.of("name", "李雷", "phone", "13900005678"),
                "place",
                Map.of("text", "岭上公园南门", "lon", 110.031, "lat", 25.031, "crs", "WGS84")));
        if (!limit.isZero()) {
            payload.put(
                    "limit",
                    Map.of(
                            "dueAt",
                            Instant.now().plus(limit).atOffset(ZoneOffset.UTC).toString()));
        }
        return Map.of(
                "messageId",
                UUID.randomUUID().toString(),
                "sourceSystem",
                "city-platform",
                "sourceOrderNo",
                "CITY-" + UUID.randomUUID(),
                "action",
                "CREATE",
                "actionSeq",
                1,
                "occurredAt",
                Instant.now().atOffset(ZoneOffset.UTC).toString(),
                "payload",
                payload);
    }

    /** The order that carries this number. */
    Case orderOfNumber(String number) {
        for (JsonNode row :
                agent.get("/api/v1/hotline/orders?text=" + number).good().body().path("items")) {
            if (row.path("number").asText().equals(number)) {
                return Case.order(row.path("id").asText());
            }
        }
        throw new AssertionError("expected order " + number + " in the list, but it is not there");
    }

    /** The volunteers and their leader have registered, each once. */
    void volunteersAreRegistered() {
        registers(volunteer, 1);
        registers(secondVolunteer, 2);
        registers(teamLeader, 3);
    }

    static void registers(Person person, int number) {
        if (person.get("/api/v1/volunteer/me").status() == 200) {
            return;
        }
        Map<String, Object> self = Map.of(
                "name",
                "郑大志",
                "phone",
                "1380000%04d".formatted(number),
                "identityNumber",
                IdentityNumber.of(number),
                "team",
                "T01",
                "login",
                person.toString());
        person.post("/api/v1/volunteer/volunteers", self).good();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** The rules under which the case earned or cost the unit points, as its ledger tells them. */
    List<String> rulesOf(Case cause, String unit) {
        return entriesOf(cause, unit).stream()
                .map(entry -> entry.path("rule").asText())
                .sorted()
                .toList();
    }

    List<JsonNode> entriesOf(Case cause, String unit) {
        List<JsonNode> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page = centre.get("/api/v1/scoring/units/" + unit + "/entries?limit=200" + after)
                    .good()
                    .body();
            for (JsonNode entry : page.path("items")) {
                if (entry.toString().contains(cause.id())) {
                    found.add(entry);
                }
            }
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : null;
        }
        return found;
    }

    void scores(Case cause, String unit, String... rules) {
        List<String> expected = List.of(rules).stream().sorted().toList();
        Patience.until("entries " + expected + " of " + unit + " for " + cause.path(), () -> rulesOf(cause, unit)
                .equals(expected));
    }

    /** So many events of it, or more, come to scoring-service, filed from the first on and without a gap. */
    void arrivesInOrder(Case about, int events) {
        Inside.awaitAtScoring(suite, about, events);
    }
}
