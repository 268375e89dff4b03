package cn.yanxing.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    @TempDir
    Path data;

    @Test
    void a_killed_broker_comes_back_with_every_acknowledged_record() throws Exception {
        EmbeddedKafka before = EmbeddedKafka.start(KafkaSettings.keptIn(data));
        send(before, "goose");
        before.kill();

        try (EmbeddedKafka after =
                EmbeddedKafka.start(KafkaSettings.keptIn(data).onPort(before.port()))) {
            send(after, "another");

            assertThat(after.bootstrapServers()).isEqualTo(before.bootstrapServers());
            assertThat(read(after, 2)).containsExactly("goose", "another");
        }
    }

    @Test
    void the_suites_topics_are_there_and_only_the_register_is_compacted() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            Map<String, TopicDescription> topics = admin.describeTopics(
                            List.of("district-register", "issues", "orders", "volunteers", "scores"))
                    .allTopicNames()
                    .get();

            assertThat(topics.values()).allMatch(topic -> topic.partitions().size() == KafkaSettings.PARTITIONS);
            assertThat(cleanupPolicy(admin, "district-register")).isEqualTo("compact");
            assertThat(cleanupPolicy(admin, "issues")).isEqualTo("delete");
        }
    }

    private static String cleanupPolicy(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get("cleanup.policy")
                .value();
    }

    private static void send(EmbeddedKafka kafka, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("issues", 0, "key", value)).get();
        }
    }

    private static List<String> read(EmbeddedKafka kafka, int count) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("issues", 0)));
            long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (values.size() < count && System.nanoTime() < patience)
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
        }
        return values;
    }
}
