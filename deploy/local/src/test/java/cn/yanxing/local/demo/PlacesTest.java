package cn.yanxing.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.local.district.RegisterDocument;
import cn.yanxing.local.district.TestDistrict;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @RepeatedTest(20)
    void stories_take_place_in_streets_where_somebody_works() {
        Places places = new Places(
                RegisterDocument.entries(TestDistrict.open()), Set.of("street-a", "dept-roads"), new Random());

        Places.Spot spot = places.any();

        assertThat(spot.longitude()).isBetween(112.6, 112.62);
        assertThat(spot.latitude()).isBetween(26.88, 26.9);
    }

    @Test
    void a_drawn_photo_is_a_real_picture_and_each_one_differs() throws IOException {
        Random random = new Random(1);
        byte[] before = DrawnPhoto.jpeg(random, false);
        byte[] after = DrawnPhoto.jpeg(random, true);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(before));

        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(before).isNotEqualTo(after);
    }
}
