package cn.yanxing.local.demo;

import cn.yanxing.local.district.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One thing done for a neighbour: asked for, taken, done, told; some still wait for somebody to take them. */
final class ErrandStory {

    private static final String VOLUNTEER = "/api/v1/volunteer";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final Stage stage;
    private final Cast cast;
    private final Places places;
    private final Random random;
    private final Clock clock;

    ErrandStory(Stage stage, Cast cast, Places places, Random random, Clock clock) {
        this.stage = stage;
        this.cast = cast;
        this.places = places;
        this.random = random;
        this.clock = clock;
    }

    /** The volunteers of the cast register themselves before they can take anything. */
    void register() {
        int number = 1;
        for (Person volunteer : cast.volunteers()) {
            ObjectNode words = Stage.words();
            words.put("name", volunteer.lastName() + volunteer.firstName());
            words.put("phone", "1380000" + (1000 + number));
            words.put("identityNumber", identityNumber(number++));
            words.put("team", String.valueOf(volunteer.team()));
            if (stage.get(volunteer, VOLUNTEER + "/me").path("id").isMissingNode())
                stage.create(volunteer, VOLUNTEER + "/volunteers", words);
        }
    }

    /** A number that nobody has, with the check digit it must have: the division 110101 ended births in 1900. */
    private static String identityNumber(int number) {
        String body = "11010119000101" + String.format(java.util.Locale.ROOT, "%03d", number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) sum += (body.charAt(i) - '0') * WEIGHTS[i];
        return body + CHECKS.charAt(sum % 11);
    }

    void play(JsonNode text) {
        Optional<Person> asking = cast.anyOf("dispatcher", "grid-worker", "team-leader");
        List<Person> volunteers = cast.volunteers();
        if (asking.isEmpty() || volunteers.isEmpty()) return;
        Optional<JsonNode> offered = stage.create(asking.get(), VOLUNTEER + "/errands", request(text));
        if (offered.isEmpty() || random.nextInt(4) == 0) return;
        String errand = VOLUNTEER + "/errands/" + offered.get().path("id").asText();
        int people = Math.min(volunteers.size(), Math.max(1, text.path("people").asInt(1)));
        List<Person> going = volunteers.subList(0, people);
        for (Person one : going) stage.act(one, errand, "acceptance", Stage.words());
        for (Person one : going) stage.act(one, errand, "check-in", Stage.words());
        for (Person one : going) stage.act(one, errand, "check-out", Stage.words());
        ObjectNode done = Stage.words().put("text", "已帮助居民办好");
        stage.photo(going.get(0), "volunteer", true).forEach(done.putArray("photos")::add);
        stage.act(going.get(0), errand, "completion", done);
    }

    private ObjectNode request(JsonNode text) {
        Places.Spot spot = places.any();
        ObjectNode words = Stage.words();
        words.put("kind", text.path("kind").asText("PRACTICAL_HELP"));
        words.put("people", Math.max(1, text.path("people").asInt(1)));
        words.put("instruction", text.path("instruction").asText());
        words.put("longitude", text.path("longitude").asDouble(spot.longitude()));
        words.put("latitude", text.path("latitude").asDouble(spot.latitude()));
        words.put("neededBy", clock.instant().plus(Duration.ofDays(2)).toString());
        return words;
    }
}
