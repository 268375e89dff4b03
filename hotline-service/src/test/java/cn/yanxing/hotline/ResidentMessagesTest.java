package cn.yanxing.hotline;

import static cn.yanxing.hotline.Desk.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.testing.SuiteResource;
import cn.yanxing.kit.testing.TestRegister;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real residents' messages come in through the desk. Their words are never printed: failures name rows, not texts. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class ResidentMessagesTest {

    private static final Path MESSAGES =
            Path.of(System.getProperty("yanxing.shared", "../../shared"), "data", "messages", "hengyang.csv");

    @Inject
    TestRegister register;

    @Inject
    Database database;

    @BeforeEach
    void the_register_is_there() {
        register.put();
    }

    @Test
    void every_real_message_becomes_an_order_whole_and_leaves_no_word_in_the_outbox() throws IOException {
        assumeTrue(
                Files.exists(MESSAGES),
                "ABSENT: data/messages/hengyang.csv is not beside the project; no real message was taken in.");
        List<CSVRecord> messages = messages();
        List<String> refused = new ArrayList<>();
        List<String> lost = new ArrayList<>();

        for (CSVRecord message : messages) {
            var answer = agent().body(order(message)).post("/orders");
            if (answer.statusCode() != 201) {
                refused.add(message.get("message_id") + ": " + answer.statusCode());
                continue;
            }
            String id = answer.path("id");
            if (!message.get("body").strip().equals(answer.path("content"))) lost.add(message.get("message_id"));
            if (isInOutbox(id, message)) lost.add(message.get("message_id") + " is in the outbox");
        }

        assertThat(messages).hasSizeGreaterThan(200);
        assertThat(refused).as("messages that were refused").isEmpty();
        assertThat(lost).as("messages that changed or leaked").isEmpty();
    }

    private boolean isInOutbox(String id, CSVRecord message) {
        return database.row(
                        "select count(*) from outbox where aggregateid = ? and payload like '%' || ? || '%'",
                        row -> row.getLong(1) > 0, id, message.get("subject"))
                .orElse(false);
    }

    private static Map<String, Object> order(CSVRecord message) {
        Map<String, Object> order = new HashMap<>();
        order.put("channel", "WEB");
        order.put("category", "road");
        order.put("urgency", "ORDINARY");
        order.put("title", message.get("subject"));
        order.put("content", message.get("body"));
        order.put("placeText", "雁城");
        return order;
    }

    private static List<CSVRecord> messages() throws IOException {
        CSVFormat withHeader = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader file = Files.newBufferedReader(MESSAGES)) {
            return withHeader.parse(file).getRecords();
        }
    }
}
