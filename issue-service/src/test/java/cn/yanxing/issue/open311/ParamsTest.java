package cn.yanxing.issue.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ParamsTest {

    @Property
    void c28_an_empty_value_is_as_good_as_none(
            @ForAll @Size(max = 6) Map<@AlphaChars @StringLength(min = 1, max = 8) String, String> said,
            @ForAll @Size(max = 4) List<@AlphaChars @StringLength(min = 1, max = 8) String> empty) {
        Map<String, String> more = new LinkedHashMap<>(said);
        empty.forEach(name -> more.putIfAbsent(name, " "));

        Params without = Params.ofForm(encoded(said), null);
        Params with = Params.ofForm(encoded(more), null);

        assertThat(with.fingerprint()).isEqualTo(without.fingerprint());
        more.keySet().forEach(name -> {
            assertThat(with.text(name)).isEqualTo(without.text(name));
            assertThat(with.attribute(name)).isEqualTo(without.attribute(name));
            assertThat(with.list(name)).isEqualTo(without.list(name));
        });
    }

    @Property
    void c49_c50_what_was_sent_is_read_but_for_what_xml_cannot_say(@ForAll @NotEmpty String text) {
        Params sent = Params.ofForm(encoded(Map.of("description", text)), null);

        String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(sent.text("description").orElse(""))
                .isEqualTo(Printable.of(valid).strip());
    }

    @Test
    void the_first_of_a_repeated_name_counts_and_the_form_before_the_address() {
        Params sent =
                Params.ofForm("lat=1&lat=2&description=a%20b+c".getBytes(StandardCharsets.UTF_8), "lat=3&api_key=k");

        assertThat(sent.text("lat")).contains("1");
        assertThat(sent.text("description")).contains("a b c");
        assertThat(sent.text("api_key")).contains("k");
    }

    @Test
    void c25_the_attributes_of_lists_are_gathered_from_all_their_spellings() {
        Params sent = Params.ofQuery("attribute[a][]=1&attribute%5Ba%5D%5B%5D=2&attribute[a][0]=3&attribute[ab]=4");

        assertThat(sent.attribute("a")).containsExactly("1", "2", "3");
        assertThat(sent.attribute("b")).isEmpty();
    }

    @Test
    void what_is_no_utf_8_and_no_escape_cannot_be_read() {
        assertThatThrownBy(() -> Params.ofForm(new byte[] {'a', '=', (byte) 0xff}, null))
                .isInstanceOf(Open311Refused.class);
        assertThatThrownBy(() -> Params.ofQuery("a=%zz")).isInstanceOf(Open311Refused.class);
    }

    private static byte[] encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
