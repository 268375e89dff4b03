package cn.yanxing.local.backup;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;

/** One 16 MB file of PostgreSQL's log, known by its name: time line, high and low half of its number. */
record WalSegment(int timeline, long number) implements Comparable<WalSegment> {

    private static final int IN_ONE_HIGH_HALF = 256; // 4 GB of 16 MB each, initdb's size

    static WalSegment named(String name) {
        return new WalSegment(
                HexFormat.fromHexDigits(name, 0, 8),
                HexFormat.fromHexDigitsToLong(name, 8, 16) * IN_ONE_HIGH_HALF
                        + HexFormat.fromHexDigitsToLong(name, 16, 24));
    }

    String name() {
        return String.format(
                Locale.ROOT, "%08X%08X%08X", timeline, number / IN_ONE_HIGH_HALF, number % IN_ONE_HIGH_HALF);
    }

    WalSegment next() {
        return new WalSegment(timeline, number + 1);
    }

    @Override
    public int compareTo(WalSegment other) {
        return Comparator.comparingInt(WalSegment::timeline)
                .thenComparingLong(WalSegment::number)
                .compare(this, other);
    }
}
