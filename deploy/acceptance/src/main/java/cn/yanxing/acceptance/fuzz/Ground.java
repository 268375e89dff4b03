package cn.yanxing.acceptance.fuzz;

import cn.yanxing.acceptance.fuzz.api.Operation;
import cn.yanxing.acceptance.fuzz.right.Call;
import cn.yanxing.acceptance.fuzz.right.Dice;
import cn.yanxing.acceptance.fuzz.right.RightCalls;
import cn.yanxing.acceptance.fuzz.right.Things;
import cn.yanxing.acceptance.fuzz.wire.Heard;
import cn.yanxing.acceptance.fuzz.wire.Wire;
import cn.yanxing.local.LocalSuite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays the ground: every operation that makes something is asked rightly a few times, so that wrong requests meet real
 * issues, orders, errands and photos. A right request that is refused for its shape means that our own is wrong.
 */
final class Ground {

    private static final int OF_EACH = 12;
    private static final String OPEN311 = "/api/v1/issue/open311";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalSuite suite;
    private final List<Operation> operations;
    private final People people;
    private final Things things = new Things();
    private final List<String> unfit = new ArrayList<>();

    Ground(LocalSuite suite, List<Operation> operations, People people) {
        this.suite = suite;
        this.operations = operations;
        this.people = people;
    }

    Things laid() {
        RightCalls right = new RightCalls(things, people, suite.district());
        things.add("/api/v1/scoring/units", "990101000000");
        things.add(RightCalls.KEYS, suite.cityAppKey());
        things.add(OPEN311, "v2");
        things.add(OPEN311 + "/{endpoint}/services", "exposed-garbage.json");
        things.add(OPEN311 + "/{endpoint}/services", "exposed-garbage.xml");
        things.add("/api/v1/issue/register/tables", "units");
        try (Doors doors = new Doors(suite)) {
            operations.stream()
                    .sorted(Comparator.comparing(operation -> !operation.path().endsWith("/photos")))
                    .filter(operation -> !operation.path().contains("/partner/"))
                    .forEach(operation -> askRightly(operation, right, doors));
        }
        if (!unfit.isEmpty())
            throw new IllegalStateException("expected right requests, but " + String.join("\n", unfit));
        return things;
    }

    private void askRightly(Operation operation, RightCalls right, Doors doors) {
        boolean reports = operation.name().equals("POST " + OPEN311 + "/{endpoint}/requests.{format}");
        boolean makes = reports
                || (operation.method().equals("POST") && !operation.path().contains("{"));
        for (int number = 0; number < (makes ? OF_EACH : 1); number++) {
            Call call = right.of(operation, new Dice(0, operation.name(), number));
            Wire wire = doors.of(operation.service());
            Heard heard = wire.ask(call.bytes(wire.host()));
            if (List.of(0, 400, 401, 405, 406, 413, 415, 500).contains(heard.status()))
                unfit.add(operation.name() + " said " + heard.status() + " " + heard.text() + " to "
                        + new String(call.body(), StandardCharsets.UTF_8));
            if (makes && heard.isGood() && !heard.header("content-type").startsWith("text/xml"))
                remember(operation, heard);
        }
    }

    private void remember(Operation operation, Heard heard) {
        try {
            JsonNode made = JSON.readTree(heard.body());
            if (made.hasNonNull("id"))
                things.add(operation.path(), made.path("id").asText());
            if (made.path(0).hasNonNull("service_request_id"))
                things.add(
                        OPEN311 + "/{endpoint}/requests",
                        made.path(0).path("service_request_id").asText() + ".json");
        } catch (IOException e) {
            throw new IllegalStateException("expected JSON of " + operation.name(), e);
        }
    }
}
