package cn.yanxing.issue.open311.catalogue;

import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.issue.open311.ServiceType;
import cn.yanxing.issue.open311.catalogue.ServiceDefinition.Attribute;
import cn.yanxing.issue.open311.catalogue.ServiceDefinition.Value;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A catalogue item as a service. Its only attribute is the filing condition, where there is more than one to choose
 * from: a reporter may name it, the desk decides.
 */
public record OfferedService(CatalogueItem item, ServiceType type) {

    /** The attribute that becomes the condition of the report. */
    public static final String CONDITION = "condition";

    public ServiceView view() {
        return new ServiceView(
                item.code(),
                item.name(),
                item.conditions().stream().map(Condition::name).collect(Collectors.joining("；")),
                hasAttributes(),
                type.wire(),
                item.nameEn(),
                item.group());
    }

    /** Empty where the service asks for nothing. */
    public ServiceDefinition definition() {
        List<Attribute> attributes = hasAttributes()
                ? List.of(new Attribute(true, CONDITION, "singlevaluelist", false, null, 1, "立案条件 condition", values()))
                : List.of();
        return new ServiceDefinition(item.code(), attributes);
    }

    private boolean hasAttributes() {
        return item.conditions().size() > 1;
    }

    private List<Value> values() {
        return item.conditions().stream()
                .map(condition -> new Value(condition.code(), condition.name()))
                .toList();
    }
}
