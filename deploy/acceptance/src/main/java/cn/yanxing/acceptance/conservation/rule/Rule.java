package cn.yanxing.acceptance.conservation.rule;

import cn.yanxing.acceptance.conservation.source.Told;
import com.fasterxml.jackson.databind.JsonNode;

/** One promise of the suite that can be checked from outside. A rule is asked several times, about later and later cuts. */
public interface Rule {

    /** Shown every event once, when it is first seen on its topic; the body is a missing node when it is no JSON. */
    default void hear(Told told, JsonNode body) {}

    /** Says what it counts in this cut, and whatever is not as it must be. */
    void look(Cut cut, Findings findings);
}
