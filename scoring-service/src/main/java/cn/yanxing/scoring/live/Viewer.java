package cn.yanxing.scoring.live;

import cn.yanxing.scoring.access.Sight;
import cn.yanxing.scoring.words.Language;
import java.util.function.Consumer;

/** Somebody who watches: what they may see, in which language, and where to show it. */
public record Viewer(Sight sight, Language language, Consumer<LiveMessage> screen) {

    void show(String name, Object data) {
        screen.accept(new LiveMessage(name, data));
    }
}
