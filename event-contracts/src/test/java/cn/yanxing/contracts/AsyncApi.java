package cn.yanxing.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The AsyncAPI 3 document: five streams on Kafka, CloudEvents in binary mode, one message per event. */
final class AsyncApi {

    static final Map<String, String> OWNERS = new LinkedHashMap<>(Map.of(
            "issues",
            "issue",
            "orders",
            "hotline",
            "volunteers",
            "volunteer",
            "scores",
            "scoring",
            EventTypes.REGISTER,
            "issue"));

    private static final Map<String, String> MEANINGS = Map.of(
            "issues",
            "What happened to a problem that a unit must put right; key: the issue's id.",
            "orders",
            "What happened to a hotline work order; key: the order's id.",
            "volunteers",
            "Errands and hours; key: the errand's or the volunteer's id.",
            "scores",
            "Rows of the score ledger; key: the unit's code.",
            EventTypes.REGISTER,
            "The district's reference data, compacted; key: kind/code, the newest sequence wins.");

    private AsyncApi() {}

    static String document() throws JsonProcessingException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put("info", Map.of("title", "Yanxing events", "version", "1.0.0"));
        document.put("defaultContentType", "application/json");
        document.put("channels", channels());
        document.put("operations", operations());
        document.put("components", Map.of("messages", messages(), "messageTraits", Map.of("cloudEvent", cloudEvent())));
        return YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .enable(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build()
                .writeValueAsString(document);
    }

    private static Map<String, Object> channels() {
        Map<String, Object> channels = new LinkedHashMap<>();
        OWNERS.keySet().forEach(stream -> {
            Map<String, Object> of = new LinkedHashMap<>();
            contracts(stream).forEach(type -> of.put(type, Map.of("$ref", "#/components/messages/" + type)));
            channels.put(
                    stream,
                    Map.of(
                            "address",
                            stream,
                            "description",
                            MEANINGS.get(stream),
                            "bindings",
                            Map.of("kafka", Map.of("topic", stream, "partitions", 12)),
                            "messages",
                            of));
        });
        return channels;
    }

    private static Map<String, Object> operations() {
        Map<String, Object> operations = new LinkedHashMap<>();
        OWNERS.forEach((stream, owner) -> operations.put(
                "tell-" + stream,
                Map.of(
                        "action",
                        "send",
                        "channel",
                        Map.of("$ref", "#/channels/" + stream),
                        "summary",
                        "Only " + owner + "-service writes this stream.")));
        return operations;
    }

    private static Map<String, Object> messages() {
        Map<String, Object> messages = new LinkedHashMap<>();
        Contracts.all().forEach(contract -> {
            String type = EventTypes.nameOf(contract);
            messages.put(
                    type,
                    Map.of(
                            "name", type,
                            "title", contract.getSimpleName(),
                            "traits", List.of(Map.of("$ref", "#/components/messageTraits/cloudEvent")),
                            "payload",
                                    Map.of(
                                            "schemaFormat",
                                            "application/schema+json;version=draft-2020-12",
                                            "schema",
                                            Map.of("$ref", "schemas/" + type + ".json")),
                            "examples", List.of(Map.of("payload", Contracts.example(contract)))));
        });
        return messages;
    }

    private static Map<String, Object> cloudEvent() {
        Map<String, Object> headers = new LinkedHashMap<>();
        for (String header : List.of(
                "ce_specversion",
                "ce_id",
                "ce_type",
                "ce_source",
                "ce_time",
                "ce_subject",
                "ce_sequence",
                "ce_correlationid",
                "ce_causationid",
                "ce_traceparent")) headers.put(header, Map.of("type", "string"));
        return Map.of("headers", Map.of("type", "object", "properties", headers), "contentType", "application/json");
    }

    static List<String> contracts(String stream) {
        return Contracts.all()
                .filter(contract -> Contracts.streamOf(contract).equals(stream))
                .map(EventTypes::nameOf)
                .toList();
    }
}
