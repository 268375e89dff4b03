package cn.yanxing.issue.open311.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.issue.open311.Complaint;
import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.catalogue.ServiceDefinition.Attribute;
import cn.yanxing.issue.open311.catalogue.ServiceDefinition.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of attributes on a definition made up for it: our catalogue requires none (checks 23-25). */
class AttributeRulesTest {

    private static final ServiceDefinition LAMP = new ServiceDefinition(
            "lamp",
            List.of(
                    attribute(true, "pole", "string", true, 1),
                    attribute(true, "colour", "multivaluelist", false, 2),
                    attribute(false, "hint", "string", true, 3)));

    @Test
    void c23_a_required_attribute_that_is_missing_is_named() {
        assertThat(AttributeRules.broken(LAMP, Params.ofQuery("attribute[colour]=red")))
                .containsExactly(Fault.ATTRIBUTE_MISSING.of("pole"));
        assertThat(AttributeRules.broken(LAMP, Params.ofQuery("attribute[pole]=")))
                .extracting(Complaint::fault)
                .containsExactly(Fault.ATTRIBUTE_MISSING);
    }

    @Test
    void c24_c25_every_value_of_a_list_must_be_one_of_it() {
        assertThat(AttributeRules.broken(
                        LAMP, Params.ofQuery("attribute[pole]=7&attribute[colour][]=red&attribute%5Bcolour%5D[]=blue")))
                .isEmpty();
        assertThat(AttributeRules.broken(
                        LAMP, Params.ofQuery("attribute[pole]=7&attribute[colour][]=red&attribute[colour][]=pink")))
                .extracting(Complaint::fault)
                .containsExactly(Fault.ATTRIBUTE_VALUE_UNKNOWN);
    }

    @Test
    void what_the_definition_does_not_name_is_nobodys_business() {
        assertThat(AttributeRules.broken(LAMP, Params.ofQuery("attribute[pole]=7&attribute[easting]=1")))
                .isEmpty();
    }

    private static Attribute attribute(boolean variable, String code, String datatype, boolean required, int order) {
        List<Value> values =
                datatype.endsWith("list") ? List.of(new Value("red", "红"), new Value("blue", "蓝")) : List.of();
        return new Attribute(variable, code, datatype, required, null, order, code, values);
    }
}
