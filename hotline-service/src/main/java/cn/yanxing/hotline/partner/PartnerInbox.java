package cn.yanxing.hotline.partner;

import cn.yanxing.kit.sql.Database;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Every message taken and the first answer it got, so that a repetition gets the same; never the message's words. */
@ApplicationScoped
class PartnerInbox {

    private final EntityManager database;
    private final Database turns;
    private final Parser parser;
    private final ObjectMapper json;
    private final Clock clock;

    PartnerInbox(EntityManager database, Database turns, Parser parser, ObjectMapper json, Clock clock) {
        this.database = database;
        this.turns = turns;
        this.parser = parser;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Messages of one source order come in one after the other, whatever the number of replicas, and so do messages
     * under one id. All take the two locks in this order, so nobody waits in a circle.
     */
    Optional<PartnerAnswer> answered(PartnerMessage message, String bodyHash) {
        turns.lock("message " + message.sourceSystem() + "/" + message.messageId());
        turns.lock("order " + message.sourceSystem() + "/" + message.sourceOrderNo());
        List<?> kept = database.createNativeQuery("""
                        select message_id, body_hash, payload_hash, answer from partner_message
                        where source_system = :source and (message_id = :message
                            or (source_order_no = :order and action = :action and action_seq = :seq))
                        order by message_id = :message desc limit 1
                        """)
                .setParameter("source", message.sourceSystem())
                .setParameter("message", message.messageId())
                .setParameter("order", message.sourceOrderNo())
                .setParameter("action", message.action().name())
                .setParameter("seq", message.actionSeq())
                .getResultList();
        return kept.stream().findFirst().map(row -> repeated(message, bodyHash, (Object[]) row));
    }

    /** Only the same thing said again gets the first answer; anything else would be lost without a word. */
    private PartnerAnswer repeated(PartnerMessage message, String bodyHash, Object[] kept) {
        if (message.messageId().equals(kept[0])) {
            if (!bodyHash.equals(kept[1])) throw PartnerRefusal.messageReused(message.messageId());
        } else if (kept[2] != null && !payloadHash(message).equals(kept[2]))
            throw PartnerRefusal.actionSeqReused(message.action(), message.actionSeq());
        return read((String) kept[3]);
    }

    void keep(PartnerMessage message, String bodyHash, PartnerAnswer answer) {
        database.createNativeQuery("""
                        insert into partner_message (source_system, message_id, source_order_no, action, action_seq,
                            body_hash, payload_hash, received_at, answer)
                        values (:source, :message, :order, :action, :seq, :hash, :payload, :now, :answer)
                        """)
                .setParameter("source", message.sourceSystem())
                .setParameter("message", message.messageId())
                .setParameter("order", message.sourceOrderNo())
                .setParameter("action", message.action().name())
                .setParameter("seq", message.actionSeq())
                .setParameter("hash", bodyHash)
                .setParameter("payload", payloadHash(message))
                .setParameter("now", clock.instant())
                .setParameter("answer", written(answer))
                .executeUpdate();
    }

    /** The same whatever the order of the fields. */
    private String payloadHash(PartnerMessage message) {
        try {
            return Signatures.sha256(json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsBytes(parser.payload(message.payload(), Object.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("expected a payload that becomes JSON, but it does not", e);
        }
    }

    private PartnerAnswer read(String answer) {
        try {
            return json.readValue(answer, PartnerAnswer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("expected the answer that was written here, but it cannot be read", e);
        }
    }

    private String written(PartnerAnswer answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("expected an answer that becomes JSON, but it does not", e);
        }
    }
}
