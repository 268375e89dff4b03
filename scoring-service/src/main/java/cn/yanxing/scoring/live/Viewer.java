package cn.yanxing.scoring.live;

import cn.yanxing.scoring.access.Sight;
import cn.yanxing.scoring.words.Language;
import java.time.Instant;

/** Somebody who watches: what they may see, in which language, until when their token lasts, and their screen. */
public record Viewer(Sight sight, Language language, Instant until, Screen screen) {

    /** Where messages are shown, until it is turned off. */
    public interface Screen {

        void show(LiveMessage message);

        void turnOff();
    }

    View view() {
        return new View(sight.only(), language);
    }

    void show(LiveMessage message) {
        screen.show(message);
    }
}
