package cn.yanxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What real residents wrote is taken down at the desk, word for word. Told after the browser's story, so that none of it
 * is on a picture; failures name a message's number, never its words.
 */
@Order(6)
class ResidentsMessagesStory extends Desk {

    private static final Path MESSAGES =
            Path.of(System.getProperty("yanxing.shared", "../../../shared"), "data", "messages", "hengyang.csv");

    @Test
    void every_message_becomes_an_order_that_says_what_was_written() throws IOException {
        assumeTrue(
                Files.exists(MESSAGES),
                "ABSENT: data/messages/hengyang.csv is not beside the project; no real message was taken down.");
        List<CSVRecord> messages = messages();
        List<String> changed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (CSVRecord message : messages) {
            Answer order = agent.post("/api/v1/hotline/orders", order(message));
            assertThat(order.status()).as(message.get("message_id")).isEqualTo(201);
            taken.add(order.at("id"));
            String kept = agent.get("/api/v1/hotline/orders/" + order.at("id")).at("content");
            if (!kept.equals(message.get("body").strip())) changed.add(message.get("message_id"));
        }

        assertThat(messages).hasSizeGreaterThan(200);
        assertThat(changed).as("messages that were changed").isEmpty();
        assertThat(ordersOnTheList()).containsAll(taken);
    }

    private Set<String> ordersOnTheList() {
        Set<String> ids = new HashSet<>();
        String after = "";
        do {
            JsonNode page =
                    agent.get("/api/v1/hotline/orders?limit=100" + after).good().body();
            page.path("items").forEach(order -> ids.add(order.path("id").asText()));
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return ids;
    }

    private static Map<String, Object> order(CSVRecord message) {
        return Map.of(
                "channel",
                "WEB",
                "category",
                "urban-road",
                "urgency",
                "ORDINARY",
                "title",
                message.get("subject"),
                "content",
                message.get("body"),
                "placeText",
                "雁城");
    }

    private static List<CSVRecord> messages() throws IOException {
        CSVFormat withHeader = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader file = Files.newBufferedReader(MESSAGES)) {
            return withHeader.parse(file).getRecords();
        }
    }
}
