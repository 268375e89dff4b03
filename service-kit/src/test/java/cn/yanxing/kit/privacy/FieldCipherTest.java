package cn.yanxing.kit.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);

    @Property(tries = 200)
    void what_is_encrypted_can_be_decrypted(@ForAll String text) {
        FieldCipher cipher = with("k1:" + OLD);

        assertThat(cipher.decrypt(cipher.encrypt(text)))
                .isEqualTo(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void the_same_text_looks_different_every_time() {
        FieldCipher cipher = with("k1:" + OLD);

        assertThat(cipher.encrypt("13812345678")).isNotEqualTo(cipher.encrypt("13812345678"));
    }

    @Test
    void after_a_rotation_the_newest_key_encrypts_and_the_old_one_still_opens() {
        byte[] before = with("k1:" + OLD).encrypt("李娜");
        FieldCipher rotated = with("k2:" + NEW, "k1:" + OLD);

        assertThat(rotated.decrypt(before)).isEqualTo("李娜");
        byte[] after = rotated.encrypt("李娜");
        assertThat(with("k2:" + NEW).decrypt(after)).isEqualTo("李娜");
        assertThatThrownBy(() -> with("k2:" + NEW).decrypt(before)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_byte_is_noticed() {
        FieldCipher cipher = with("k1:" + OLD);
        byte[] sealed = cipher.encrypt("李娜");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> cipher.decrypt(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_blind_index_is_stable_across_rotations_and_differs_by_value() {
        byte[] index = with("k1:" + OLD).blindIndex("13812345678");

        assertThat(with("k2:" + NEW, "k1:" + OLD).blindIndex("13812345678")).isEqualTo(index);
        assertThat(with("k1:" + OLD).blindIndex("13812345679")).isNotEqualTo(index);
    }

    @Test
    void a_key_that_is_none_stops_the_start() {
        assertThatThrownBy(() -> with("k1:c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(OLD)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FieldCipher with(String... keys) {
        return new FieldCipher(new PrivacyConfig() {
            @Override
            public List<String> keys() {
                return List.of(keys);
            }

            @Override
            public String indexKey() {
                return key(9);
            }

            @Override
            public String linkKey() {
                return key(10);
            }

            @Override
            public Duration linkValidFor() {
                return Duration.ofMinutes(15);
            }
        });
    }

    private static String key(int seed) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) seed);
        return Base64.getEncoder().encodeToString(key);
    }
}
