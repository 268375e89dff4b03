package cn.yanxing.kit.relay;

import cn.yanxing.kit.wire.Envelope;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox that has not been marked as sent. */
record UnsentRow(String stream, Envelope envelope, String payload) {

    /**
     * The record's own time is that of its sending: a broker refuses records dated more than an hour ahead, and a clock
     * that once ran ahead would hold up everything behind its fact. When it happened stands in the envelope.
     */
    ProducerRecord<String, String> message() {
        return new ProducerRecord<>(stream, null, envelope.key(), payload, envelope.kafkaHeaders());
    }
}
