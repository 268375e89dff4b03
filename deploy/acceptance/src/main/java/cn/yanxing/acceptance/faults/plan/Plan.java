package cn.yanxing.acceptance.faults.plan;

import cn.yanxing.faults.Act;
import cn.yanxing.faults.FaultPoint;
import cn.yanxing.faults.Poison;
import cn.yanxing.local.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What goes wrong in a run, in which order. The same seed gives the same plan. */
public final class Plan {

    /** The form of a run below which every kind happens once or twice and pauses are short. */
    private static final int LONG = 100;

    private final Random random;
    private final boolean isLong;
    private final List<Mishap> mishaps = new ArrayList<>();

    private Plan(long seed, boolean isLong) {
        this.random = new Random(seed);
        this.isLong = isLong;
    }

    /** At least this many kills; every kind and every fault point at least once, in the long form 26 times a point. */
    public static List<Mishap> of(long seed, int kills) {
        Plan plan = new Plan(seed, kills >= LONG);
        plan.faultPoints(kills >= LONG ? Math.max(26, kills * 26 / 300) : 1);
        plan.withoutKills(kills >= LONG ? kills / 60 : 1);
        plan.killsUpTo(kills);
        Collections.shuffle(plan.mishaps, plan.random);
        return List.copyOf(plan.mishaps);
    }

    /** Most of them end the process; some leave a zombie, some only fail. */
    private void faultPoints(int times) {
        for (FaultPoint point : FaultPoint.values())
            for (int i = 0; i < times; i++) {
                Act act = i % 8 == 6 ? Act.sleep(Duration.ofSeconds(8)) : i % 8 == 7 ? Act.fail() : Act.halt();
                mishaps.add(Mishap.at(point, act, point == FaultPoint.MIDDLE_OF_BATCH ? hearerOfIssues() : service()));
            }
    }

    private void withoutKills(int times) {
        for (int i = 0; i < times; i++) {
            add(Kind.PAUSE_SERVICE, isLong ? seconds(1, 20) : seconds(8, 10));
            add(Kind.PAUSE_BROKER, seconds(1, 8));
            add(Kind.REFUSE_DATABASE, seconds(2, 6));
            add(Kind.REFUSE_BROKER, seconds(2, 6));
            add(Kind.SWALLOW_DATABASE, seconds(2, 8));
            add(Kind.SWALLOW_BROKER, seconds(2, 8));
            for (Poison poison : Poison.values()) mishaps.add(Mishap.poison(poison, hearerOfIssues()));
        }
        if (isLong) add(Kind.PAUSE_SERVICE, Duration.ofSeconds(60));
        add(Kind.LOSE_BROKER_DISK, Duration.ZERO);
    }

    private void killsUpTo(int kills) {
        add(Kind.KILL_SERVICE, Duration.ZERO);
        add(Kind.KILL_RELAY_HOLDER, Duration.ZERO);
        add(Kind.KILL_DATABASE, Duration.ZERO);
        add(Kind.KILL_BROKER, Duration.ZERO);
        add(Kind.KILL_TWO, Duration.ZERO);
        while (planned() < kills) {
            int dice = random.nextInt(100);
            Kind kind = dice < 30
                    ? Kind.KILL_SERVICE
                    : dice < 42 ? Kind.KILL_RELAY_HOLDER : dice < 80 ? Kind.KILL_DATABASE : Kind.KILL_TWO;
            add(dice >= 96 ? Kind.KILL_BROKER : kind, Duration.ZERO);
        }
    }

    private int planned() {
        return mishaps.stream().mapToInt(Mishap::kills).sum();
    }

    private void add(Kind kind, Duration length) {
        mishaps.add(Mishap.of(kind, service(), length));
    }

    private Duration seconds(int least, int most) {
        return Duration.ofMillis(1000L * least + random.nextInt(1000 * (most - least) + 1));
    }

    private Service service() {
        return oneOf(List.of(Service.values()));
    }

    /** The busiest stream makes batches, and its keys go on after their second event. */
    private Service hearerOfIssues() {
        return oneOf(List.of(Service.HOTLINE, Service.VOLUNTEER, Service.SCORING));
    }

    private Service oneOf(List<Service> services) {
        return services.get(random.nextInt(services.size()));
    }
}
