package cn.yanxing.kit.photo;

import static cn.yanxing.kit.photo.SomePhotos.noise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files that are not what they should be. */
class PictureTest {
    private static final long PIXELS_MAX = 50_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp"})
    void a_photo_that_lost_its_second_half_on_the_way_is_refused(String format) {
        byte[] whole = noise(format, 300, 200);
        assertThat(encoded(whole)).isNotEmpty();

        assertThatThrownBy(() -> encoded(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(PhotoRefused.class)
                .hasMessageContaining("photo-unreadable");
    }

    @Test
    void what_a_camera_hangs_behind_its_photo_does_no_harm() {
        byte[] photo = noise("jpg", 300, 200);
        byte[] trailer = new byte[50_000];
        new Random(3).nextBytes(trailer);
        byte[] withTrailer = Arrays.copyOf(photo, photo.length + trailer.length);
        System.arraycopy(trailer, 0, withTrailer, photo.length, trailer.length);

        assertThat(encoded(withTrailer)).isNotEmpty();
    }

    @Test
    void a_page_behind_the_first_bytes_of_a_jpeg_is_no_photo() {
        byte[] page = "\u00ff\u00d8\u00ff\u00e0<html><script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> encoded(page)).isInstanceOf(PhotoRefused.class);
    }

    @Test
    void a_text_that_unpacks_to_a_gibibyte_is_not_unpacked() {
        assertThat(encoded(SomePhotos.textBomb())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp", "exif"})
    void whatever_happens_to_its_bytes_a_photo_is_taken_or_refused(String format) {
        byte[] whole = format.equals("exif") ? SomePhotos.withPlaceAndCamera(40, 20) : noise(format, 40, 20);
        Random random = new Random(311);
        int refused = 0;
        for (int life = 0; life < 400; life++) {
            byte[] hurt = whole.clone();
            for (int wound = random.nextInt(8); wound >= 0; wound--)
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
            try {
                assertThat(encoded(hurt)).isNotEmpty();
            } catch (PhotoRefused told) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private static byte[] encoded(byte[] file) {
        Picture picture = Picture.of(file, PIXELS_MAX);
        assertThat(PhotoEvidence.of(file)).isNotNull();
        return picture.encoded(360);
    }
}
