package cn.yanxing.faults;

import java.time.Instant;

/** A process came by a fault point that was switched on, and did what it was told. */
public record Hit(FaultPoint point, Act act, long pid, Instant at) {

    String line() {
        return point.key() + " " + act.text() + " " + pid + " " + at + "\n";
    }

    static Hit of(String line) {
        String[] words = line.split(" ", -1);
        return new Hit(
                FaultPoint.of(words[0]),
                Act.of(words[1] + " " + words[2]),
                Long.parseLong(words[3]),
                Instant.parse(words[4]));
    }
}
