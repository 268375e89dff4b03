package cn.yanxing.planted.kafka.report.messaging;

import org.apache.kafka.clients.producer.KafkaProducer;

class Ear {
    KafkaProducer<String, String> mouth;
}
