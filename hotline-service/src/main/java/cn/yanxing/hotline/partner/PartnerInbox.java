package cn.yanxing.hotline.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Every message taken and the first answer it got, so that a repetition gets the same; never the message's words. */
@ApplicationScoped
class PartnerInbox {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    PartnerInbox(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Messages of one source order come in one after the other, whatever the number of replicas. */
    Optional<PartnerAnswer> answered(PartnerMessage message) {
        database.createNativeQuery("select true from pg_advisory_xact_lock(hashtextextended(:order, 12345))")
                .setParameter("order", message.sourceSystem() + "/" + message.sourceOrderNo())
                .getSingleResult();
        List<?> answers = database.createNativeQuery("""
                        select answer from partner_message where source_system = :source and (message_id = :message
                            or (source_order_no = :order and action = :action and action_seq = :seq))
                        order by received_at limit 1
                        """)
                .setParameter("source", message.sourceSystem())
                .setParameter("message", message.messageId())
                .setParameter("order", message.sourceOrderNo())
                .setParameter("action", message.action().name())
                .setParameter("seq", message.actionSeq())
                .getResultList();
        return answers.stream().findFirst().map(answer -> read((String) answer));
    }

    void keep(PartnerMessage message, String bodyHash, PartnerAnswer answer) {
        database.createNativeQuery("""
                        insert into partner_message (source_system, message_id, source_order_no, action, action_seq,
                            body_hash, received_at, answer)
                        values (:source, :message, :order, :action, :seq, :hash, :now, :answer)
                        """)
                .setParameter("source", message.sourceSystem())
                .setParameter("message", message.messageId())
                .setParameter("order", message.sourceOrderNo())
                .setParameter("action", message.action().name())
                .setParameter("seq", message.actionSeq())
                .setParameter("hash", bodyHash)
                .setParameter("now", clock.instant())
                .setParameter("answer", written(answer))
                .executeUpdate();
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
