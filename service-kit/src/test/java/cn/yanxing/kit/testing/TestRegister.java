package cn.yanxing.kit.testing;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.AreaLevel;
import cn.yanxing.contracts.register.RegisterEntry.Calendar;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Charge;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.DaysOfYear;
import cn.yanxing.contracts.register.RegisterEntry.District;
import cn.yanxing.contracts.register.RegisterEntry.Geometry;
import cn.yanxing.contracts.register.RegisterEntry.Grid;
import cn.yanxing.contracts.register.RegisterEntry.HotlineCategory;
import cn.yanxing.contracts.register.RegisterEntry.ItemKind;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Point;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Session;
import cn.yanxing.contracts.register.RegisterEntry.Team;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import cn.yanxing.kit.register.RegisterOwner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Testonia: a small district of two streets, four grids, two departments and a centre. The grids are squares of 0.02
 * degrees: {@code grid-1} south-west, {@code grid-2} south-east (both street-a), {@code grid-3} and {@code grid-4}
 * north (street-b), between 112.60-112.64 east and 26.88-26.92 north.
 */
@ApplicationScoped
public class TestRegister {

    public static final double LONGITUDE = 112.61;
    public static final double LATITUDE = 26.89;

    private final RegisterOwner owner;

    TestRegister(RegisterOwner owner) {
        this.owner = owner;
    }

    /** Puts the whole register into this service's copy, as if it had heard of it; known to it when this returns. */
    public void put() {
        put(entries());
    }

    public void put(List<? extends RegisterEntry> entries) {
        QuarkusTransaction.requiringNew().run(() -> {
            int changed = owner.put(entries);
            if (changed < 0) throw new IllegalStateException();
        });
    }

    public static List<RegisterEntry> entries() {
        List<RegisterEntry> all = new ArrayList<>();
        all.add(new District(
                "990000", "泰斯特区", "Testonia", "Asia/Shanghai", 112.62, 26.90, square(112.60, 26.88, 0.04)));
        all.addAll(units());
        all.addAll(areas());
        all.addAll(grids());
        all.addAll(points());
        all.addAll(catalogue());
        all.addAll(hotlineCategories());
        all.add(new Team("team-red", "红色分队", "villages", "street-a", null));
        all.add(new Team("team-blue", "蓝色分队", "departments", "dept-parks", null));
        all.addAll(charges());
        all.add(calendar());
        return all;
    }

    public static List<Unit> units() {
        return List.of(
                new Unit("street-a", "甲街道", "Street A", UnitKind.STREET, "990001000000", "streets", null),
                new Unit("street-b", "乙街道", "Street B", UnitKind.STREET, "990002000000", "streets", null),
                new Unit("dept-roads", "道路局", "Roads", UnitKind.DEPARTMENT, null, "departments", null),
                new Unit("dept-parks", "园林局", "Parks", UnitKind.DEPARTMENT, null, "departments", null),
                new Unit("centre", "指挥中心", "Centre", UnitKind.CENTRE, null, "none", null),
                new Unit("team-1", "督查一组", "Inspection team 1", UnitKind.INSPECTION_TEAM, null, "none", null));
    }

    public static List<Area> areas() {
        return List.of(
                new Area("990000", "泰斯特区", AreaLevel.DISTRICT, null, 112.62, 26.90, null),
                new Area("990001000000", "甲街道", AreaLevel.STREET, "990000", 112.62, 26.89, null),
                new Area("990002000000", "乙街道", AreaLevel.STREET, "990000", 112.62, 26.91, null),
                new Area("990001001000", "甲一社区", AreaLevel.COMMUNITY, "990001000000", 112.61, 26.89, null),
                new Area("990001002000", "甲二社区", AreaLevel.COMMUNITY, "990001000000", 112.63, 26.89, null),
                new Area("990002001000", "乙一社区", AreaLevel.COMMUNITY, "990002000000", 112.61, 26.91, null),
                new Area("990002002000", "乙二社区", AreaLevel.COMMUNITY, "990002000000", 112.63, 26.91, null));
    }

    public static List<Grid> grids() {
        return List.of(
                grid("grid-1", "990001000000", "990001001000", 112.60, 26.88),
                grid("grid-2", "990001000000", "990001002000", 112.62, 26.88),
                grid("grid-3", "990002000000", "990002001000", 112.60, 26.90),
                grid("grid-4", "990002000000", "990002002000", 112.62, 26.90));
    }

    public static List<Point> points() {
        return List.of(
                new Point("point-market", "农贸市场", "market", 112.61, 26.89, "grid-1", "street-a", "dept-roads", null),
                new Point("point-park", "公园", "park", 112.63, 26.91, "grid-4", "street-b", "dept-parks", null));
    }

    public static List<CatalogueItem> catalogue() {
        return List.of(
                new CatalogueItem(
                        "road-damage",
                        "路面破损",
                        "Damaged road",
                        "facilities",
                        List.of(
                                new Condition("small", "一般破损", 5, LimitUnit.CALENDAR_DAY),
                                new Condition("urgent", "影响通行", 24, LimitUnit.WORKING_HOUR),
                                new Condition(
                                        "collapse",
                                        "路面塌陷",
                                        5,
                                        LimitUnit.CALENDAR_DAY,
                                        new Term(2, LimitUnit.URGENT_HOUR),
                                        new Season(
                                                "汛期",
                                                DaysOfYear.parseAll("04-01/09-30"),
                                                new Term(3, LimitUnit.CALENDAR_DAY)))),
                        "dept-roads",
                        null,
                        null,
                        ItemKind.COMPONENT,
                        "《城市道路管理条例》第二十一条"),
                new CatalogueItem(
                        "litter",
                        "暴露垃圾",
                        "Litter",
                        "appearance",
                        List.of(new Condition("any", "任何", 4, LimitUnit.WORKING_HOUR)),
                        null,
                        null,
                        null,
                        ItemKind.EVENT,
                        null),
                new CatalogueItem(
                        "elder-help",
                        "帮助老人",
                        "Help for the elderly",
                        "services",
                        List.of(new Condition("any", "任何", 3, LimitUnit.WORKING_DAY)),
                        null,
                        "PRACTICAL_HELP",
                        null));
    }

    public static List<HotlineCategory> hotlineCategories() {
        return List.of(
                new HotlineCategory("noise", "噪声", null, "street-a", null, 5, null),
                new HotlineCategory("water", "供水", null, "dept-parks", null, 3, null),
                new HotlineCategory("road", "道路", null, "dept-roads", "road-damage", 5, null));
    }

    /** A leader answers for the market. */
    public static List<Charge> charges() {
        return List.of(new Charge("leader-market", "leader", "吴联点", "point-market", null, null, null, null));
    }

    /** 2026: Monday to Friday, 8:30-12:00 and 14:30-18:00; 1-3 January and 1-8 October off, 4 January and 10 October made up. */
    public static Calendar calendar() {
        Map<LocalDate, Boolean> exceptions = new TreeMap<>();
        for (int day = 1; day <= 3; day++) exceptions.put(LocalDate.of(2026, 1, day), false);
        for (int day = 1; day <= 8; day++) exceptions.put(LocalDate.of(2026, 10, day), false);
        exceptions.put(LocalDate.of(2026, 1, 4), true);
        exceptions.put(LocalDate.of(2026, 10, 10), true);
        return new Calendar(
                "working",
                "Asia/Shanghai",
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                List.of(
                        new Session(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                        new Session(LocalTime.of(14, 30), LocalTime.of(18, 0))),
                exceptions,
                List.of(2026),
                "test");
    }

    private static Grid grid(String code, String street, String community, double west, double south) {
        return new Grid(code, code, street, community, square(west, south, 0.02), true, null);
    }

    private static Geometry square(double west, double south, double side) {
        double east = Math.round((west + side) * 100) / 100.0;
        double north = Math.round((south + side) * 100) / 100.0;
        List<List<Double>> ring = List.of(
                List.of(west, south),
                List.of(east, south),
                List.of(east, north),
                List.of(west, north),
                List.of(west, south));
        return new Geometry(List.of(List.of(ring)));
    }
}
