package cn.yanxing.issue.open311.catalogue;

import cn.yanxing.issue.open311.Complaint;
import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.catalogue.ServiceDefinition.Attribute;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What must hold of the attributes of a report; those that the definition does not name are nobody's business. */
public final class AttributeRules {

    private AttributeRules() {}

    public static List<Complaint> broken(ServiceDefinition definition, Params sent) {
        return definition.attributes().stream()
                .filter(Attribute::variable)
                .flatMap(attribute -> broken(attribute, sent.attribute(attribute.code())))
                .toList();
    }

    private static Stream<Complaint> broken(Attribute attribute, List<String> answers) {
        if (answers.isEmpty())
            return attribute.required() ? Stream.of(Fault.ATTRIBUTE_MISSING.of(attribute.code())) : Stream.empty();
        if (!attribute.isList()) return Stream.empty();
        return answers.stream()
                .filter(answer -> !attribute.knows(answer))
                .map(answer ->
                        Fault.ATTRIBUTE_VALUE_UNKNOWN.because(Map.of("name", attribute.code(), "value", answer)));
    }
}
