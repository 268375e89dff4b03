package cn.yanxing.contracts.register;

import cn.yanxing.contracts.WireType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register on the compacted topic {@code district-register}, key {@code kind/code}. The newest
 * sequence wins. An entry is never deleted, only ended: from {@code endedOn} (local date) it takes no new work.
 */
public sealed interface RegisterEntry {

    String code();

    /** {@code kind/code}, the entry's key on the topic. */
    default String key() {
        return getClass()
                        .getAnnotation(WireType.class)
                        .value()
                        .replace("register.", "")
                        .replace(".v1", "") + "/" + code();
    }

    /** What a unit is. */
    enum UnitKind {
        CENTRE,
        STREET,
        TOWN,
        DEPARTMENT,
        ENTERPRISE,
        INSPECTION_TEAM
    }

    enum AreaLevel {
        DISTRICT,
        STREET,
        COMMUNITY
    }

    /** In what time a limit runs: around the clock, inside working hours, on working days, on calendar days. */
    enum LimitUnit {
        URGENT_HOUR,
        WORKING_HOUR,
        WORKING_DAY,
        CALENDAR_DAY
    }

    /** What an item of the catalogue is about: a thing that stands in the city (部件), or something that happens (事件). */
    enum ItemKind {
        COMPONENT,
        EVENT
    }

    /** The district itself. {@code timeZone} is an IANA name; {@code centre} is longitude, latitude. */
    @WireType("register.district.v1")
    record District(
            String code,
            String name,
            String nameEn,
            String timeZone,
            double longitude,
            double latitude,
            Geometry outline)
            implements RegisterEntry {}

    /** A responsible unit (责任单位). {@code area} is the street's or town's area for a territorial unit. */
    @WireType("register.unit.v1")
    record Unit(
            String code,
            String name,
            String nameEn,
            UnitKind kind,
            @Nullable String area,
            String league,
            @Nullable LocalDate endedOn)
            implements RegisterEntry {}

    /** A street, town, community or village with its official code. */
    @WireType("register.area.v1")
    record Area(
            String code,
            String name,
            AreaLevel level,
            @Nullable String parent,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable LocalDate endedOn)
            implements RegisterEntry {}

    /** A grid (网格) with its polygon; {@code demonstration} marks one that no authority has drawn. */
    @WireType("register.grid.v1")
    record Grid(
            String code,
            String name,
            String street,
            @Nullable String community,
            Geometry outline,
            boolean demonstration,
            @Nullable LocalDate endedOn)
            implements RegisterEntry {}

    /** An evaluation point (测评点): one responsible unit, one supervising department. */
    @WireType("register.point.v1")
    record Point(
            String code,
            String name,
            String type,
            double longitude,
            double latitude,
            @Nullable String grid,
            String unit,
            @Nullable String supervisor,
            @Nullable LocalDate endedOn)
            implements RegisterEntry {}

    /** So much time in a unit: 3 WORKING_DAY. */
    record Term(int count, LimitUnit unit) {

        public Term {
            Objects.requireNonNull(unit, "expected a unit of the term, but there is none");
        }
    }

    /**
     * Days of every year, month and day as {@code 11-15}, the first and the last included; from November to February they
     * go over the year's end. A {@link DateTimeException} for what is no day of any year.
     */
    record DaysOfYear(String from, String to) {

        public DaysOfYear {
            day(from);
            day(to);
        }

        /** As tables write it: {@code 11-15/02-20}. */
        public static DaysOfYear parse(String text) {
            String[] ends = text.split("/", 2);
            if (ends.length < 2) throw new DateTimeException("expected days as 03-01/04-30, but it is " + text);
            return new DaysOfYear(ends[0], ends[1]);
        }

        /** Several of them, with spaces between. */
        public static List<DaysOfYear> parseAll(String text) {
            return Stream.of(text.strip().split("\\s+")).map(DaysOfYear::parse).toList();
        }

        public boolean includes(LocalDate day) {
            MonthDay it = MonthDay.from(day);
            boolean begun = !it.isBefore(day(from));
            boolean lasts = !it.isAfter(day(to));
            return day(from).isAfter(day(to)) ? begun || lasts : begun && lasts;
        }

        @Override
        public String toString() {
            return from + "/" + to;
        }

        private static MonthDay day(String monthAndDay) {
            return MonthDay.parse("--" + monthAndDay);
        }
    }

    /** A time of year (种植季节) in which a condition has another limit; its days are those of the district's zone. */
    record Season(String name, List<DaysOfYear> days, Term term) {

        public Season {
            Objects.requireNonNull(name, "expected a name of the season, but there is none");
            Objects.requireNonNull(term, "expected a term of the season, but there is none");
            days = List.copyOf(Objects.requireNonNull(days, "expected days of the season, but there are none"));
        }

        public boolean includes(LocalDate day) {
            return days.stream().anyMatch(each -> each.includes(day));
        }
    }

    /**
     * A filing condition (立案条件) and the limit that hangs on it. {@code containment} is its first stage, if it has two:
     * so soon the danger must be stopped (控制险情), and only then the limit runs. In the {@code season} in which the clock
     * starts the season's term is the limit.
     */
    record Condition(
            String code,
            String name,
            int limit,
            LimitUnit unit,
            @Nullable Term containment,
            @Nullable Season season) {

        /** A condition of one stage with the same limit all year. */
        public Condition(String code, String name, int limit, LimitUnit unit) {
            this(code, name, limit, unit, null, null);
        }
    }

    /**
     * An item of the issue catalogue. {@code unit} is the unit that handles it everywhere; null means the street or
     * town where the place lies. {@code volunteerErrand} is the errand kind fit for volunteers, if any; {@code itemKind}
     * null means that nobody has said; {@code legalBasis} 执法依据 names the law and its article, for people to read.
     */
    @WireType("register.catalogue-item.v1")
    record CatalogueItem(
            String code,
            String name,
            String nameEn,
            String group,
            List<Condition> conditions,
            @Nullable String unit,
            @Nullable String volunteerErrand,
            @Nullable LocalDate endedOn,
            @Nullable ItemKind itemKind,
            @Nullable String legalBasis)
            implements RegisterEntry {

        /** An item of which nobody has said the kind, nor what law it goes by. */
        public CatalogueItem(
                String code,
                String name,
                String nameEn,
                String group,
                List<Condition> conditions,
                @Nullable String unit,
                @Nullable String volunteerErrand,
                @Nullable LocalDate endedOn) {
            this(code, name, nameEn, group, conditions, unit, volunteerErrand, endedOn, null, null);
        }
    }

    /** A category of hotline requests; {@code catalogueItem} is what a field order of it becomes. */
    @WireType("register.hotline-category.v1")
    record HotlineCategory(
            String code,
            String name,
            @Nullable String parent,
            @Nullable String unit,
            @Nullable String catalogueItem,
            int handleWorkingDays,
            @Nullable LocalDate endedOn)
            implements RegisterEntry {}

    /** A volunteer team (分队) in one of three sectors and the unit that its hours count for. */
    @WireType("register.team.v1")
    record Team(
            String code,
            String name,
            String sector,
            String unit,
            @Nullable LocalDate endedOn) implements RegisterEntry {}

    /**
     * A leader's charge (联点包干): {@code leader} is the login of a person who answers for one point, grid, area or unit;
     * just one of the four is named.
     */
    @WireType("register.charge.v1")
    record Charge(
            String code,
            String leader,
            String name,
            @Nullable String point,
            @Nullable String grid,
            @Nullable String area,
            @Nullable String unit,
            @Nullable LocalDate endedOn)
            implements RegisterEntry {}

    /** From when to when on a working day. */
    record Session(LocalTime from, LocalTime to) {}

    /**
     * The working calendar: the base week and sessions, and the days that differ from it (true = a make-up workday,
     * false = a day off). {@code publishedYears} have their official notice; in another year a due time is provisional.
     */
    @WireType("register.calendar.v1")
    record Calendar(
            String code,
            String timeZone,
            List<DayOfWeek> week,
            List<Session> sessions,
            Map<LocalDate, Boolean> exceptions,
            List<Integer> publishedYears,
            String source)
            implements RegisterEntry {}

    /** A GeoJSON (multi)polygon in WGS 84: polygons, each of rings, each of {longitude, latitude} pairs, closed. */
    record Geometry(List<List<List<List<Double>>>> polygons) {}
}
