package cn.yanxing.kit.relay;

import cn.yanxing.contracts.EventTypes;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.wire.Envelope;
import cn.yanxing.kit.wire.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Compares, before a relay sends, what the topics say this service told last with what its database remembers. A topic
 * that knows more shows a database that was set back; one that knows nothing of what was sent has lost it.
 */
@ApplicationScoped
class Memory {

    private static final String UNKNOWN =
            "select id from unnest(?) as told (id) where not exists (select from outbox o where o.id = told.id)";
    private static final String SENT_ANY =
            "select 1 from outbox where aggregatetype = ? and sent_at is not null limit 1";

    private static final Logger LOG = Logger.getLogger(Memory.class);

    private final Database database;
    private final ServiceName service;
    private final ReEmission reEmission;

    Memory(Database database, ServiceName service, ReEmission reEmission) {
        this.database = database;
        this.service = service;
        this.reEmission = reEmission;
    }

    /** What shows that the database was set back. When it was not, and a whole topic is lost, all is sent again. */
    Optional<SetBack> compare(TopicTails tails) {
        Map<UUID, SetBack> told = new HashMap<>();
        Set<String> empty = new HashSet<>(EventTypes.topics());
        for (ConsumerRecord<String, String> last : tails.of(EventTypes.topics())) {
            empty.remove(last.topic());
            Map<String, String> headers = Envelope.texts(last.headers());
            if (service.source().equals(headers.get(Envelope.SOURCE))) {
                Envelope envelope = Envelope.of(headers);
                told.put(envelope.id(), SetBack.of(last.topic(), envelope));
            }
        }
        Optional<SetBack> setBack = unknown(told);
        if (setBack.isEmpty())
            empty.stream().filter(this::hasSentAny).findFirst().ifPresent(this::tellAgain);
        return setBack;
    }

    private Optional<SetBack> unknown(Map<UUID, SetBack> told) {
        UUID[] ids = told.keySet().toArray(UUID[]::new);
        return database.row(UNKNOWN, row -> row.getObject(1, UUID.class), (Object) ids)
                .map(told::get);
    }

    private boolean hasSentAny(String stream) {
        return database.row(SENT_ANY, row -> row.getInt(1), stream).isPresent();
    }

    private void tellAgain(String stream) {
        long facts =
                reEmission.ask(Actor.system("relay"), "the topic " + stream + " is empty, but facts were sent to it");
        LOG.warnf("the topic %s has lost what was sent to it; %d facts travel again", stream, facts);
    }
}
