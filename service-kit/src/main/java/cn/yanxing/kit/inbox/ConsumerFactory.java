package cn.yanxing.kit.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes the readers of listeners: committed records only, from where the database says. */
@ApplicationScoped
class ConsumerFactory {

    private final String bootstrapServers;
    private final ListenerConfig config;
    private final Bookmarks bookmarks;
    private @Nullable Admin admin;

    ConsumerFactory(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            ListenerConfig config,
            Bookmarks bookmarks) {
        this.bootstrapServers = bootstrapServers;
        this.config = config;
        this.bookmarks = bookmarks;
    }

    StreamReader reader(Batches batches) {
        return new StreamReader(consumer(batches.name()), this::topicId, bookmarks, batches);
    }

    /** A topic that was made anew has another id, though it bears the same name. */
    private UUID topicId(String topic) {
        try {
            Uuid id = admin().describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(10, TimeUnit.SECONDS)
                    .values()
                    .iterator()
                    .next()
                    .topicId();
            return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("expected " + topic + " to tell its id, but it did not", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** One for all listeners, made when the first asks: each costs a starting service a good part of a second. */
    private synchronized Admin admin() {
        if (admin == null) admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) admin.close(Duration.ZERO);
    }

    private KafkaConsumer<String, String> consumer(String listener) {
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
