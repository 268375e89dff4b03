package cn.yanxing.kit.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock of every service under test: real until a test sets it, then it stands until moved; {@link #letGo()} after. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends Clock {

    private volatile @Nullable Instant standsAt;

    public void set(Instant moment) {
        standsAt = moment;
    }

    /** Forward by that much, from where the clock stands. */
    public void advance(Duration by) {
        standsAt = instant().plus(by);
    }

    public void letGo() {
        standsAt = null;
    }

    @Override
    public Instant instant() {
        Instant set = standsAt;
        return set == null ? Clock.systemUTC().instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException(
                "expected an instant to be asked, but a zone was: it is the register's");
    }
}
