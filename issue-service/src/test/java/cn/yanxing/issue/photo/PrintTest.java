package cn.yanxing.issue.photo;

import static cn.yanxing.issue.photo.Scenes.scene;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** Two prints tell whether two photos are one. The figures behind the limit are of made-up scenes, not of real photos. */
class PrintTest {
    private static final int SCENES = 150;

    @Test
    void a_photo_that_was_scaled_or_encoded_again_keeps_its_print() throws IOException {
        for (long seed = 0; seed < SCENES; seed++) {
            BufferedImage original = scene(seed, 360, 270);

            assertThat(apart(original, scene(seed, 1280, 960))).isLessThanOrEqualTo(Print.BITS_APART_MAX);
            assertThat(apart(original, decoded(Scenes.jpeg(original, 0.3f)))).isLessThanOrEqualTo(Print.BITS_APART_MAX);
            assertThat(apart(original, Scenes.brighter(original, 0.9f))).isLessThanOrEqualTo(Print.BITS_APART_MAX);
        }
    }

    @Test
    void two_photos_of_different_things_are_far_apart() {
        List<Print> prints = LongStream.range(0, SCENES)
                .mapToObj(seed -> Print.of(scene(seed, 360, 270)))
                .toList();

        for (int one = 0; one < SCENES; one++)
            for (int other = one + 1; other < SCENES; other++)
                assertThat(prints.get(one).apartFrom(prints.get(other))).isGreaterThan(Print.BITS_APART_MAX);
    }

    @Test
    void two_walls_are_not_called_one_photo() {
        Print red = Print.of(Scenes.wall(200, 100, Color.RED));
        Print blue = Print.of(Scenes.wall(200, 100, Color.BLUE));

        assertThat(red.apartFrom(blue)).isZero();
        assertThat(red.bands()).isEmpty();
        assertThat(red.probes()).isEmpty();
    }

    @Test
    void a_picture_of_a_few_pixels_has_a_print() {
        assertThat(Print.of(Scenes.wall(1, 1, Color.RED)).bits()).isZero();
    }

    @Property
    void the_index_misses_no_print_that_is_near_enough(
            @ForAll long bits,
            @ForAll @Size(max = Print.BITS_APART_MAX) @UniqueElements List<@IntRange(max = 63) Integer> turned) {
        Print print = new Print(bits);
        long near = bits;
        for (int bit : turned) near ^= 1L << bit;
        if (print.bands().length == 0 || new Print(near).bands().length == 0) return;

        Set<Long> shared = new HashSet<>(Arrays.asList(print.probes()));
        shared.retainAll(Arrays.asList(new Print(near).bands()));
        assertThat(shared).isNotEmpty();
    }

    private static int apart(BufferedImage one, BufferedImage other) {
        return Print.of(one).apartFrom(Print.of(other));
    }

    private static BufferedImage decoded(byte[] photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo));
    }
}
