package cn.yanxing.local.district;

import cn.yanxing.contracts.register.RegisterEntry.Calendar;
import cn.yanxing.contracts.register.RegisterEntry.Session;
import cn.yanxing.time.NationalHolidays;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code calendar.json}: the week, the sessions, and holidays either by name of their authority or day by day. */
final class CalendarFile {

    private CalendarFile() {}

    static Calendar read(DistrictFolder folder) {
        JsonNode file = folder.json("calendar.json");
        List<DayOfWeek> week = new ArrayList<>();
        file.path("week").forEach(day -> week.add(DayOfWeek.valueOf(day.asText())));
        List<Session> sessions = new ArrayList<>();
        file.path("sessions")
                .forEach(session -> sessions.add(new Session(
                        LocalTime.parse(session.path("from").asText()),
                        LocalTime.parse(session.path("to").asText()))));
        List<Integer> years = new ArrayList<>();
        file.path("years").forEach(year -> years.add(year.asInt()));
        boolean national = file.path("holidays").asText().equals("state-council");
        return new Calendar(
                folder.code(),
                folder.zone().getId(),
                week,
                sessions,
                national ? ofTheStateCouncil(years) : days(folder, file.path("holidays")),
                years,
                file.path("source").asText(national ? "国务院办公厅节假日安排通知" : "calendar.json"));
    }

    private static Map<LocalDate, Boolean> ofTheStateCouncil(List<Integer> years) {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        for (int year : years) {
            if (!NationalHolidays.isPublished(year))
                throw new BadDistrict("expected the State Council's notice for " + year
                        + ", but none is known: take the year out of calendar.json or give its days one by one");
            days.putAll(NationalHolidays.exceptions(year, year));
        }
        return days;
    }

    private static Map<LocalDate, Boolean> days(DistrictFolder folder, JsonNode holidays) {
        if (!holidays.isObject())
            throw new BadDistrict(folder.path("calendar.json")
                    + ": expected holidays to be \"state-council\" or an object of days, but it is " + holidays);
        Map<LocalDate, Boolean> days = new TreeMap<>();
        holidays.properties()
                .forEach(day ->
                        days.put(LocalDate.parse(day.getKey()), day.getValue().asBoolean()));
        return days;
    }
}
