package cn.yanxing.kit.relay;

import cn.yanxing.kit.wire.Envelope;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox that has not been marked as sent. */
record UnsentRow(String stream, Envelope envelope, String payload) {

    /** The envelope's time is the record's, so that a re-sent fact keeps the age that it has. */
    ProducerRecord<String, String> message() {
        return new ProducerRecord<>(
                stream, null, envelope.time().toEpochMilli(), envelope.key(), payload, envelope.kafkaHeaders());
    }
}
