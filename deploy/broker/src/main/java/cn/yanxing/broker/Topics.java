package cn.yanxing.broker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that must exist before anybody is let in; one that exists already is left as it is. */
final class Topics {

    private static final String PREFIX = "yanxing.topic.";

    private final List<NewTopic> wanted;

    private Topics(List<NewTopic> wanted) {
        this.wanted = wanted;
    }

    /** Takes the topics' lines out of the settings, which then are Kafka's alone. */
    static Topics takenFrom(Properties settings) {
        int partitions = Integer.parseInt((String) settings.remove("yanxing.partitions"));
        List<NewTopic> wanted = new ArrayList<>();
        for (String key : settings.stringPropertyNames()) {
            if (!key.startsWith(PREFIX)) continue;
            String policy = (String) settings.remove(key);
            wanted.add(new NewTopic(key.substring(PREFIX.length()), partitions, (short) 1)
                    .configs(Map.of("cleanup.policy", policy, "retention.ms", "-1", "retention.bytes", "-1")));
        }
        return new Topics(wanted);
    }

    void create(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing =
                    wanted.stream().filter(t -> !existing.contains(t.name())).toList();
            if (!missing.isEmpty()) admin.createTopics(missing).all().get();
        }
    }
}
