package cn.yanxing.hotline.order;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.EventTypes;
import cn.yanxing.contracts.OrderEvent;
import cn.yanxing.kit.wire.WireJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderContractTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void what_we_tell_is_what_the_contract_shows() throws JsonProcessingException {
        List<String> types = Stream.of("order", "request")
                .flatMap(family -> Examples.types(family).stream())
                .toList();

        assertThat(types).hasSameElementsAs(EventTypes.of(OrderEvent.class));
        for (String type : types) {
            String example = Examples.text(type);
            String told = WireJson.write(Examples.event(type, example));
            assertThat(json.readTree(told)).as(type).isEqualTo(json.readTree(example));
        }
    }
}
