package cn.yanxing.scoring;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import cn.yanxing.kit.access.Roles;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.EventFeed;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.kit.testing.Tokens;
import cn.yanxing.scoring.casebook.CaseEvent;
import io.quarkus.test.common.WithTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A scoring-service with its register, ears on Kafka, and people who ask it. */
@WithTestResource(SuiteResource.class)
public abstract class ScoringTest {

    protected static final String HEAD = Tokens.of("zhou.min", "centre", Roles.CENTRE_HEAD);
    protected static final String ADMINISTRATOR = Tokens.of("admin", "centre", Roles.ADMINISTRATOR);
    protected static final String HANDLER_OF_A = Tokens.of("li.na", Story.STREET_A, Roles.UNIT_HANDLER);

    @Inject
    protected EventFeed feed;

    @Inject
    protected Database database;

    @Inject
    TestRegister register;

    @BeforeEach
    void the_district_is_known() {
        register.put();
    }

    protected void tell(CaseEvent event) {
        feed.tell(event.event(), event.sequence(), event.id());
    }

    /** Tells the whole story on Kafka, and waits until scoring has heard all of it. */
    protected void hear(Story<?> story) {
        story.events().forEach(this::tell);
        untilHeard(story.events());
    }

    protected void untilHeard(List<CaseEvent> events) {
        await().atMost(Duration.ofSeconds(30)).until(() -> events.stream().allMatch(this::isHeard));
    }

    private boolean isHeard(CaseEvent event) {
        return database.row("select 1 from case_event where id = ?", row -> true, event.id())
                .isPresent();
    }

    protected static RequestSpecification as(String token) {
        return given().basePath("/api/v1/scoring").auth().oauth2(token);
    }

    protected static JsonPath get(String token, String path) {
        return as(token).get(path).then().statusCode(200).extract().jsonPath();
    }

    /** The entries that a case has in the ledger, as amounts by rule, first to last. */
    protected List<String> rowsOf(Story<?> story) {
        return database.rows(
                "select unit, rule, amount, reverses from entry where case_id = ? order by position",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3)
                        + (row.getString(4) == null ? "" : " back"),
                story.file().key().id());
    }
}
