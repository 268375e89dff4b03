package cn.yanxing.benchmark.past;

import cn.yanxing.contracts.DomainEvent;
import cn.yanxing.contracts.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.UUID;

/** What is told of one case, first to last. Ids are ordered by time, as the services' own are. */
final class Tale {

    private static final String[] UNITS = {
        "street-baishazhou",
        "street-chajiangzhen",
        "street-guangdonglu",
        "street-hejiangtao",
        "street-kuangshan",
        "street-miaopu",
        "street-yejin",
        "town-heping",
        "town-jiaotuo",
        "town-lingjiang",
        "dept-appearance",
        "dept-commerce",
        "dept-education",
        "dept-environment",
        "dept-health",
        "dept-housing",
        "dept-market",
        "dept-roads",
        "dept-traffic",
        "dept-water"
    };

    final Random random;
    private final Deque<Told> left = new ArrayDeque<>();
    private long sequence;
    private Instant now;

    Tale(Random random, Instant begin) {
        this.random = random;
        this.now = begin;
    }

    Instant now() {
        return now;
    }

    /** Some hours pass, at most so many. */
    Instant later(int hoursMax) {
        now = now.plus(Duration.ofMinutes(1 + random.nextInt(hoursMax * 60)));
        return now;
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    UUID anId() {
        long time = now.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(time, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    String aUnit() {
        return UNITS[random.nextInt(UNITS.length)];
    }

    Place aPlace() {
        return new Place(
                112.58 + random.nextInt(12_000) / 100_000.0,
                26.83 + random.nextInt(14_000) / 100_000.0,
                "43040500" + random.nextInt(10) + "000",
                null,
                "grid-" + random.nextInt(282),
                null);
    }

    void tell(DomainEvent event) {
        sequence++;
        left.add(new Told(anId(), sequence, now, event));
    }

    boolean isOver() {
        return left.isEmpty();
    }

    Told next() {
        return left.remove();
    }
}
