package cn.yanxing.acceptance.faults.plan;

import java.util.Locale;

/** What can happen to a suite. */
public enum Kind {
    KILL_SERVICE(1, 5),
    KILL_RELAY_HOLDER(1, 5),
    KILL_DATABASE(1, 10),
    KILL_BROKER(1, 20),
    KILL_TWO(2, 20),
    FAULT_POINT(1, 5),
    PAUSE_SERVICE(0, 5),
    PAUSE_BROKER(0, 20),
    REFUSE_DATABASE(0, 10),
    REFUSE_BROKER(0, 20),
    SWALLOW_DATABASE(0, 10),
    SWALLOW_BROKER(0, 20),
    LOSE_BROKER_DISK(1, 0),
    POISON(0, 0);

    private final int kills;
    private final int aimSeconds;

    Kind(int kills, int aimSeconds) {
        this.kills = kills;
        this.aimSeconds = aimSeconds;
    }

    /** How many processes it ends. */
    public int kills() {
        return kills;
    }

    /** Within how many seconds of the part's return everything should have gone on; 0 where a person is part of it. */
    public int aimSeconds() {
        return aimSeconds;
    }

    /** As reports name it: {@code kill-relay-holder}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
