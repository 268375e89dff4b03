package cn.yanxing.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the consumers of listeners: from the beginning, committed records only, offsets by hand. */
@ApplicationScoped
class ConsumerFactory {

    private final String bootstrapServers;
    private final ListenerConfig config;

    ConsumerFactory(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers, ListenerConfig config) {
        this.bootstrapServers = bootstrapServers;
        this.config = config;
    }

    KafkaConsumer<String, String> consumer(String listener) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.groupPrefix().orElse("") + listener);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, listener);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batch());
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        if (!config.instance().equals("none")) {
            settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, config.instance() + "-" + listener);
        }
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
