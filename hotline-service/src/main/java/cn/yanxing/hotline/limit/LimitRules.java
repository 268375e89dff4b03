package cn.yanxing.hotline.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits that the district sets; each default is the published one or the proposal of the hotline design, 5.4. */
@ConfigMapping(prefix = "yanxing.hotline.limits")
interface LimitRules {

    /** How long a unit may take to sign an ordinary order. */
    @WithDefault("4")
    int signWorkingHours();

    /** For an order whose category no one has mapped yet. Hengyang promises at most 5. */
    @WithDefault("5")
    int handleWorkingDays();

    @WithDefault("3")
    int reworkWorkingDays();

    /** How long after the dispatch a unit may say that an order is not theirs. */
    @WithDefault("1")
    int returnWorkingDays();

    Quick urgent();

    Critical critical();

    /** Water, power, gas, a road that gave way: around the clock. */
    interface Quick {
        @WithDefault("PT30M")
        Duration sign();

        @WithDefault("24")
        int handleHours();
    }

    /** Life and limb: around the clock. */
    interface Critical {
        @WithDefault("PT15M")
        Duration sign();

        @WithDefault("2")
        int handleHours();
    }
}
