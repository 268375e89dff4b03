package cn.yanxing.issue.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.DaysOfYear;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Session;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.kit.testing.TestRegister;
import cn.yanxing.time.Pause;
import cn.yanxing.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The clock agrees with somebody who looks at every minute, whatever is granted and however often it stands. */
class DueClockTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(TestRegister.calendar());
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final List<Session> SESSIONS = TestRegister.calendar().sessions();
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** So many minutes after what came before: a rest of that length, or so much more time. */
    record Happening(int after, boolean isRest, int minutes) {}

    @Property(tries = 300)
    void pauses_and_extensions_move_the_deadline_as_a_minute_counter_says(
            @ForAll("terms") Term whole,
            @ForAll("firstStages") @Nullable Term first,
            @ForAll @IntRange(max = 7 * 24 * 60) int start,
            @ForAll("happenings") List<Happening> happenings) {
        Limit ours = new Limit(CALENDAR, new Condition("any", "任何", whole.count(), whole.unit(), first, null));
        Instant begin = MONDAY.plus(Duration.ofMinutes(start));
        DueClock clock = new DueClock();
        Instant due = clock.run("unit", ours, begin);
        MinuteCounter counter = new MinuteCounter(whole, first, begin);
        Instant now = begin;

        for (Happening next : happenings) {
            now = now.plus(Duration.ofMinutes(next.after()));
            if (next.isRest()) {
                clock.stop(now);
                counter.rest(now, now.plus(Duration.ofMinutes(next.minutes())));
                now = now.plus(Duration.ofMinutes(next.minutes()));
                due = clock.resume(ours, now);
            } else {
                Instant until = (due.isAfter(now) ? due : now).plus(Duration.ofMinutes(next.minutes()));
                due = clock.extend(until, ours, now);
                counter.extend(now, until);
            }
            assertThat(due).isEqualTo(counter.due());
            if (first != null) assertThat(clock.containment().dueAt()).isEqualTo(counter.firstDue());
        }
    }

    /** What the catalogue says since is for clocks that begin since. */
    @Property(tries = 100)
    void a_clock_keeps_the_limit_that_it_began_under_and_a_new_one_has_that_of_its_day(
            @ForAll("terms") Term whole,
            @ForAll("firstStages") @Nullable Term first,
            @ForAll("terms") Term since,
            @ForAll("firstStages") @Nullable Term firstSince,
            @ForAll("happenings") List<Happening> happenings) {
        Season season = new Season("汛期", DaysOfYear.parseAll("01-01/12-31"), whole);
        Term other = new Term(whole.count() + 1, whole.unit());
        Limit then = new Limit(CALENDAR, new Condition("any", "任何", other.count(), other.unit(), first, season));
        Limit today = new Limit(CALENDAR, new Condition("any", "任何", since.count(), since.unit(), firstSince, null));
        DueClock changed = new DueClock();
        DueClock same = new DueClock();
        Instant ignored = changed.run("unit", then, MONDAY);
        Instant due = same.run("unit", then, MONDAY);
        Instant now = MONDAY;

        for (Happening next : happenings) {
            now = now.plus(Duration.ofMinutes(next.after()));
            if (next.isRest()) {
                changed.stop(now);
                same.stop(now);
                now = now.plus(Duration.ofMinutes(next.minutes()));
                due = same.resume(then, now);
                assertThat(changed.resume(today, now)).isEqualTo(due);
            } else {
                Instant until = (due.isAfter(now) ? due : now).plus(Duration.ofMinutes(next.minutes()));
                due = same.extend(until, then, now);
                assertThat(changed.extend(until, today, now)).isEqualTo(due);
            }
            assertThat(changed.limit()).isEqualTo(same.limit());
            assertThat(changed.limit().orElseThrow().season()).isEqualTo("汛期");
        }

        assertThat(changed.run("another", today, now)).isEqualTo(new DueClock().run("another", today, now));
        assertThat(changed.limit().orElseThrow().term()).isEqualTo(since);
    }

    @Property(tries = 200)
    void a_rung_comes_before_the_next(
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 30) int limit,
            @ForAll @IntRange(max = 7 * 24 * 60) int start) {
        DueClock clock = new DueClock();
        Instant begin = MONDAY.plus(Duration.ofMinutes(start));
        Instant due = clock.run("unit", new Limit(CALENDAR, new Condition("any", "任何", limit, unit)), begin);

        assertThat(clock.reaches(Rung.HALF).orElseThrow())
                .isAfter(begin)
                .isBefore(clock.reaches(Rung.MOST).orElseThrow());
        assertThat(clock.reaches(Rung.MOST).orElseThrow()).isBefore(due);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(Arbitraries.integers().between(1, 9), Arbitraries.of(LimitUnit.class))
                .as(Term::new);
    }

    @Provide
    Arbitrary<Term> firstStages() {
        return terms().injectNull(0.4);
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3000),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 3000))
                .as(Happening::new)
                .list()
                .ofMaxSize(5);
    }

    /** Looks at every minute from the hand-over on, and counts down: the first stage, if there is one, then the whole. */
    private static final class MinuteCounter {
        private final Term whole;
        private final @Nullable Term first;
        private final Instant handedOver;
        private final List<Pause> rests = new ArrayList<>();
        private Instant grantedAt = Instant.MAX;
        private Instant until = Instant.MIN;

        MinuteCounter(Term whole, @Nullable Term first, Instant handedOver) {
            this.whole = whole;
            this.first = first;
            this.handedOver = handedOver;
        }

        private static long minutes(Term term) {
            return term.count()
                    * switch (term.unit()) {
                        case URGENT_HOUR, WORKING_HOUR -> 60L;
                        case WORKING_DAY -> CALENDAR.workingTimeOfADay().toMinutes();
                        case CALENDAR_DAY -> 24 * 60L;
                    };
        }

        private static Instant begin(Term term, Instant after) {
            if (term.unit() != LimitUnit.WORKING_DAY) return after;
            return CALENDAR.opening(
                    CALENDAR.nextWorkday(after.atZone(CALENDAR.zone()).toLocalDate()));
        }

        void rest(Instant from, Instant to) {
            rests.add(new Pause(from, to));
        }

        void extend(Instant now, Instant to) {
            grantedAt = now;
            until = to;
        }

        Instant firstDue() {
            return firstDue(rests);
        }

        private Instant firstDue(List<Pause> known) {
            if (first == null) return handedOver;
            Instant minute = begin(first, handedOver);
            for (long left = minutes(first); left > 0; minute = minute.plus(MINUTE))
                if (counts(first, minute) && !isResting(minute, known)) left--;
            return minute;
        }

        /** What was granted replaces what was left by what lies between the grant and its end. */
        Instant due() {
            Instant begin = begin(whole, firstDue());
            long left = minutes(whole);
            Instant due = begin;
            boolean waits = !until.equals(Instant.MIN);
            Instant from = waits && grantedAt.isBefore(begin) ? grantedAt : begin;
            for (Instant minute = from; left > 0 || waits; minute = minute.plus(MINUTE)) {
                if (waits && !minute.isBefore(grantedAt)) {
                    waits = false;
                    left = granted();
                }
                boolean runs = !minute.isBefore(begin) && counts(whole, minute) && !isResting(minute, rests);
                if (left > 0 && runs && --left == 0) due = minute.plus(MINUTE);
            }
            return due.isBefore(until) ? until : due;
        }

        /** As it looked when it was granted: what rested later was not known then. */
        private long granted() {
            List<Pause> known =
                    rests.stream().filter(rest -> !rest.to().isAfter(grantedAt)).toList();
            Instant begin = begin(whole, firstDue(known));
            Instant from = grantedAt.isBefore(begin) ? begin : grantedAt;
            long worked = 0;
            for (Instant minute = from; minute.isBefore(until); minute = minute.plus(MINUTE))
                if (counts(whole, minute)) worked++;
            return worked;
        }

        private static boolean counts(Term term, Instant minute) {
            if (term.unit() == LimitUnit.URGENT_HOUR || term.unit() == LimitUnit.CALENDAR_DAY) return true;
            ZonedDateTime local = minute.atZone(CALENDAR.zone());
            return CALENDAR.isWorkday(local.toLocalDate())
                    && SESSIONS.stream()
                            .anyMatch(session -> !local.toLocalTime().isBefore(session.from())
                                    && local.toLocalTime().isBefore(session.to()));
        }

        private static boolean isResting(Instant minute, List<Pause> known) {
            return known.stream().anyMatch(rest -> !minute.isBefore(rest.from()) && minute.isBefore(rest.to()));
        }
    }
}
