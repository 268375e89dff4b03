package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Limit;
import cn.yanxing.kit.timer.Timer;
import java.util.Map;

/** The names of the timers that watch an order's limits. */
public final class LimitTimer {

    public static final String SIGN = "order-sign-due";
    public static final String HANDLE = "order-handle-due";

    private static final String ROUND = "round";

    private LimitTimer() {}

    public static int round(Timer timer) {
        return Integer.parseInt(timer.details().getOrDefault(ROUND, "1"));
    }

    static Map<String, String> details(int round) {
        return Map.of(ROUND, String.valueOf(round));
    }

    static String kind(Limit limit) {
        return switch (limit) {
            case SIGN -> SIGN;
            case HANDLE -> HANDLE;
        };
    }
}
