package cn.yanxing.issue.register.intake;

import static cn.yanxing.issue.register.intake.Tables.TODAY;
import static cn.yanxing.issue.register.intake.Tables.after;
import static cn.yanxing.issue.register.intake.Tables.file;
import static cn.yanxing.issue.register.intake.Tables.part;
import static cn.yanxing.issue.register.intake.Tables.testonia;
import static cn.yanxing.issue.register.intake.Tables.told;
import static cn.yanxing.issue.register.intake.Tables.whole;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yanxing.contracts.register.RegisterEntry;
import cn.yanxing.contracts.register.RegisterEntry.CatalogueItem;
import cn.yanxing.contracts.register.RegisterEntry.Condition;
import cn.yanxing.contracts.register.RegisterEntry.DaysOfYear;
import cn.yanxing.contracts.register.RegisterEntry.LimitUnit;
import cn.yanxing.contracts.register.RegisterEntry.Season;
import cn.yanxing.contracts.register.RegisterEntry.Term;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import cn.yanxing.issue.register.Ending;
import cn.yanxing.issue.register.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoundTest {

    private static final String UNITS = "code,name,nameEn,kind,area,league\n";
    private static final String POINTS = "code,name,type,longitude,latitude,grid,unit,supervisor\n";
    private static final String CATALOGUE =
            "code,name,nameEn,group,itemKind,unit,volunteerErrand,condition,conditionName,limit,limitUnit\n";
    private static final String STAGED = CATALOGUE.replace(
            "limitUnit\n", "limitUnit,containLimit,containLimitUnit,season,seasonDays,seasonLimit,seasonLimitUnit\n");

    @ParameterizedTest
    @EnumSource(Table.class)
    void what_the_register_gives_out_it_takes_back_without_a_change(Table table) {
        Map<String, RegisterEntry> now = withAnEndedUnit();

        Found found = whole(table, file(table, now), now);

        assertThat(found.problems()).isEmpty();
        assertThat(found.plan().changes()).isEmpty();
        assertThat(found.plan().unchanged()).isPositive();
        assertThat(found.plan().changed()).isEmpty();
    }

    @Test
    void what_comes_in_and_what_changes_is_told_by_row_and_field() {
        Found found = part(
                Table.UNITS,
                UNITS + "dept-water,水务局,Water,DEPARTMENT,,departments\n"
                        + "dept-roads,公路局,Roads,DEPARTMENT,,departments\n"
                        + "dept-parks,园林局,Parks,DEPARTMENT,,departments\n",
                testonia());

        assertThat(found.problems()).isEmpty();
        assertThat(found.plan().changes())
                .containsExactly(
                        new Change(2, Change.Kind.ADDED, "dept-water", "水务局", List.of()),
                        new Change(3, Change.Kind.CHANGED, "dept-roads", "公路局", List.of("name")));
        assertThat(found.plan().unchanged()).isEqualTo(1);
    }

    @Test
    void a_part_ends_nothing_and_a_whole_ends_what_it_does_not_name() {
        String units = file(Table.UNITS, testonia()).replaceAll("team-1,.*\r\n", "");

        assertThat(part(Table.UNITS, units, testonia()).plan().changes()).isEmpty();

        Found found = whole(Table.UNITS, units, testonia());
        assertThat(found.problems()).isEmpty();
        assertThat(found.plan().changes())
                .containsExactly(new Change(null, Change.Kind.ENDED, "team-1", "督查一组", List.of("endedOn")));
        assertThat(Ending.of(after(found).get("unit/team-1"))).contains(TODAY);
    }

    @Test
    void what_has_ended_stays_ended_on_its_day_when_the_same_file_comes_again() {
        String units = file(Table.UNITS, testonia()).replaceAll("team-1,.*\r\n", "");
        Map<String, RegisterEntry> ended = after(whole(Table.UNITS, units, testonia()));

        Found again = whole(Table.UNITS, units, ended);

        assertThat(again.plan().changes()).isEmpty();
    }

    @Test
    void what_has_ended_comes_back_with_a_row_that_says_nothing_of_an_end() {
        Map<String, RegisterEntry> now = withAnEndedUnit();

        Found found = part(Table.UNITS, UNITS + "dept-old,旧局,Old,DEPARTMENT,,departments\n", now);

        assertThat(found.plan().changes())
                .containsExactly(new Change(2, Change.Kind.CHANGED, "dept-old", "旧局", List.of("endedOn")));
    }

    @Test
    void nobody_may_be_left_with_a_unit_that_is_ended() {
        String units = file(Table.UNITS, testonia()).replaceAll("dept-roads,.*\r\n", "");

        Found found = whole(Table.UNITS, units, testonia());

        assertThat(found.problems())
                .allMatch(flaw -> flaw.code().equals("still-needed")
                        && flaw.facts().get("code").equals("dept-roads"));
        assertThat(found.problems())
                .extracting(flaw -> flaw.facts().get("by"))
                .containsExactlyInAnyOrder("point/point-market", "catalogue-item/road-damage", "hotline-category/road");
    }

    @Test
    void a_live_point_refers_to_a_live_unit_and_an_ended_one_to_whatever_there_was() {
        String points = POINTS.strip() + ",endedOn\n"
                + "p-1,一号点,market,112.61,26.89,grid-1,dept-old,,\n"
                + "p-2,二号点,market,112.61,26.89,grid-1,dept-old,,2026-11-20\n";

        assertThat(told(part(Table.POINTS, points, withAnEndedUnit()).problems()))
                .containsExactly("2 unit unit-unknown");
    }

    @Test
    void every_problem_is_told_with_its_row_and_column() {
        String points = POINTS + "p-1,,market,112.61,26.89,grid-9,street-a,dept-roads\n"
                + "p 2,二号点,market,112.61E0,191,grid-1,street-a,nobody\n"
                + "p-3,三号点,market,112.61,26.89,grid-1,street-a,dept-roads,left over\n"
                + "p-3,三号点,market,181,26.89,grid-1,street-x,\n";

        assertThat(told(part(Table.POINTS, points, testonia()).problems()))
                .containsExactly(
                        "2 grid grid-unknown",
                        "2 name cell-missing",
                        "3 code code-malformed",
                        "3 latitude place-malformed",
                        "3 longitude number-malformed",
                        "3 supervisor unit-unknown",
                        "4 I cell-without-column",
                        "5 code code-twice",
                        "5 longitude place-malformed",
                        "5 unit unit-unknown");
    }

    @Test
    void columns_are_the_tables_own_in_any_order() {
        assertThat(told(part(Table.UNITS, "kind,code,nane,nameEn,league,code\nDEPARTMENT,x,X,X,x,x\n", testonia())
                        .problems()))
                .containsExactly(
                        "1 area column-missing",
                        "1 code column-twice",
                        "1 name column-missing",
                        "1 nane column-unknown");
        assertThat(part(Table.UNITS, "league,area,kind,nameEn,name,code\nx,,DEPARTMENT,X,X,x\n", testonia())
                        .problems())
                .isEmpty();
    }

    @Test
    void a_header_alone_ends_nothing() {
        assertThat(told(whole(Table.UNITS, UNITS, testonia()).problems())).contains("table-empty");
    }

    @Test
    void a_row_with_a_mistake_is_not_taken_for_a_missing_one() {
        String units = file(Table.UNITS, testonia()).replace("督查一组,", ",");

        Found found = whole(Table.UNITS, units, testonia());

        assertThat(told(found.problems())).containsExactly("7 name cell-missing");
        assertThat(found.plan().changes()).isEmpty();
    }

    @Test
    void zeros_that_a_spreadsheet_dropped_are_missed() {
        Map<String, RegisterEntry> now = testonia();
        now.put("unit/0101", new Unit("0101", "局", "X", UnitKind.DEPARTMENT, null, "x", null));

        assertThat(told(part(Table.UNITS, UNITS + "101,局,X,DEPARTMENT,,x\n", now)
                        .problems()))
                .containsExactly("2 code zeros-lost");
        assertThat(told(part(Table.UNITS, UNITS + "4.30405E+14,局,X,DEPARTMENT,,x\n", now)
                        .problems()))
                .containsExactly("2 code number-rounded");
    }

    @Test
    void an_end_is_no_later_than_today() {
        String units = UNITS.strip() + ",endedOn\nx,X,X,DEPARTMENT,,x,2026-11-24\ny,Y,Y,DEPARTMENT,,x,2026-11-23\n"
                + "z,Z,Z,DEPARTMENT,,x,23.11.2026\n";

        assertThat(told(part(Table.UNITS, units, testonia()).problems()))
                .containsExactly("2 endedOn ended-in-the-future", "4 endedOn day-malformed");
    }

    @Test
    void a_condition_may_have_a_first_stage_and_a_season() {
        Found found = part(
                Table.CATALOGUE,
                STAGED
                        + staged("burst", "1,URGENT_HOUR,,,,")
                        + staged("tree", ",,种植季节,02-15/04-15 11-01/02-01,15,WORKING_DAY"),
                testonia());

        assertThat(found.problems()).isEmpty();
        Condition burst = onlyConditionOf(found, "burst");
        assertThat(burst.containment()).isEqualTo(new Term(1, LimitUnit.URGENT_HOUR));
        assertThat(burst.season()).isNull();
        assertThat(onlyConditionOf(found, "tree"))
                .isEqualTo(new Condition(
                        "tree-1",
                        "任何",
                        30,
                        LimitUnit.WORKING_DAY,
                        null,
                        new Season(
                                "种植季节",
                                List.of(new DaysOfYear("02-15", "04-15"), new DaysOfYear("11-01", "02-01")),
                                new Term(15, LimitUnit.WORKING_DAY))));
    }

    @Test
    void an_item_names_its_law_and_all_its_rows_name_the_same() {
        String lawful = CATALOGUE.replace("itemKind,", "itemKind,legalBasis,");
        String first = "tree,行道树,Tree,g,,《城市绿化条例》,,,fallen,倒伏,2,URGENT_HOUR\n";
        String second = "tree,行道树,Tree,g,,%s,,,dead,死株,60,CALENDAR_DAY%n";

        Found agreed = part(Table.CATALOGUE, lawful + first + second.formatted("《城市绿化条例》"), testonia());
        assertThat(agreed.problems()).isEmpty();
        assertThat(((CatalogueItem) after(agreed).get("catalogue-item/tree")).legalBasis())
                .isEqualTo("《城市绿化条例》");

        Found disagreed = part(Table.CATALOGUE, lawful + first + second.formatted(""), testonia());
        assertThat(told(disagreed.problems())).containsExactly("3 code rows-disagree");
    }

    @Test
    void what_is_wrong_with_a_first_stage_or_a_season_is_told_by_row() {
        Found found = part(
                Table.CATALOGUE,
                STAGED
                        + staged("a", "0,URGENT_HOUR,,,,")
                        + staged("b", "1,,,,,")
                        + staged("c", "one,URGENT_HOUR,,,,")
                        + staged("d", ",,种植季节,02-15/04-15,15,")
                        + staged("e", ",,种植季节,spring,15,WORKING_DAY")
                        + staged("f", ",,种植季节,02-30/04-15,-1,WORKING_DAY")
                        + staged("g", ",,,,15,WEEK"),
                testonia());

        assertThat(told(found.problems()))
                .containsExactly(
                        "2 containLimit limit-malformed",
                        "3 containLimitUnit cell-missing-beside",
                        "4 containLimit whole-number-malformed",
                        "5 seasonLimitUnit cell-missing-beside",
                        "6 seasonDays season-days-malformed",
                        "7 seasonDays season-days-malformed",
                        "7 seasonLimit limit-malformed",
                        "8 season cell-missing-beside",
                        "8 seasonDays cell-missing-beside",
                        "8 seasonLimitUnit word-unknown");
    }

    private static String staged(String code, String further) {
        return "%1$s,%1$s,%1$s,g,,,,%1$s-1,任何,30,WORKING_DAY,%2$s%n".formatted(code, further);
    }

    private static Condition onlyConditionOf(Found found, String item) {
        return ((CatalogueItem) after(found).get("catalogue-item/" + item))
                .conditions()
                .get(0);
    }

    @Test
    void rows_of_a_catalogue_item_are_its_conditions_and_agree_in_all_else() {
        String rows = CATALOGUE + "lamp,路灯,Lamp,设施,COMPONENT,dept-roads,,lean,倾斜,2,URGENT_HOUR\n"
                + "lamp,路灯,Lamp,设施,COMPONENT,dept-roads,,dark,不亮,3,WORKING_DAY\n";
        Found found = part(Table.CATALOGUE, rows, testonia());

        assertThat(found.problems()).isEmpty();
        CatalogueItem lamp = (CatalogueItem) after(found).get("catalogue-item/lamp");
        assertThat(lamp.conditions()).extracting(RegisterEntry.Condition::code).containsExactly("lean", "dark");

        String wrong = rows + "lamp,街灯,Lamp,设施,COMPONENT,dept-roads,,broken,坏,3,WORKING_DAY\n"
                + "lamp,路灯,Lamp,设施,COMPONENT,dept-lamps,,dim,暗,4,WORKING_DAYS\n"
                + "lamp,路灯,Lamp,设施,COMPONENT,dept-roads,,dark,不亮,4,WORKING_DAY\n";
        assertThat(told(part(Table.CATALOGUE, wrong, testonia()).problems()))
                .containsExactly("4 code rows-disagree", "5 limitUnit word-unknown", "6 condition condition-twice");
    }

    @Test
    void a_condition_that_issues_are_filed_under_stays() {
        String rows = CATALOGUE
                + "road-damage,路面破损,Damaged road,facilities,COMPONENT,dept-roads,,urgent,影响通行,24,WORKING_HOUR\n";

        Found found = part(Table.CATALOGUE, rows, testonia());

        assertThat(told(found.problems())).containsExactly("2 condition condition-dropped");
    }

    @Test
    void an_area_lies_in_a_larger_one() {
        String areas = "code,name,level,parent,longitude,latitude\n"
                + "990003000000,丙街道,STREET,990001000000,,\n990004000000,丁街道,STREET,990004000000,,\n"
                + "990005000000,戊街道,STREET,990000,212.62,\n";

        assertThat(told(part(Table.AREAS, areas, testonia()).problems()))
                .containsExactly(
                        "2 parent parent-not-above", "3 parent parent-not-above", "4 longitude place-malformed");
    }

    private static Map<String, RegisterEntry> withAnEndedUnit() {
        Map<String, RegisterEntry> now = new HashMap<>(testonia());
        now.put(
                "unit/dept-old",
                new Unit("dept-old", "旧局", "Old", UnitKind.DEPARTMENT, null, "departments", TODAY.minusDays(9)));
        return now;
    }
}
