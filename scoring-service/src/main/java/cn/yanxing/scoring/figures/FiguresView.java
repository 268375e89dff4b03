package cn.yanxing.scoring.figures;

import java.time.Instant;

/** The district's figures, each a count of raw events, as of a moment. */
public record FiguresView(
        IssueFigures issues, OrderFigures orders, VolunteerFigures volunteers, DistrictFigures district, Instant asOf) {

    /** On time is counted over closed issues that were not imported. */
    public record IssueFigures(
            long reported,
            long filed,
            long open,
            long withUnit,
            long rectifiedWaiting,
            long overdue,
            long closed,
            long closedOnTime,
            Rate onTimeRate,
            long rejected,
            long reworks,
            long imported,
            long reportedToday,
            long closedToday) {}

    /**
     * {@code onTimeRate} is K09 variant B: of the orders whose limit has passed, those replied within it; A is over the
     * dispatched ones, C over the closed ones. {@code satisfiedRate} is K12: at least mostly satisfied over valid
     * ratings, not reached never counts. {@code solvedRate} is K13.
     */
    public record OrderFigures(
            long registered,
            long accepted,
            long refused,
            long open,
            long overdue,
            long closed,
            Rate onTimeRate,
            Rate onTimeRateOfDispatched,
            Rate onTimeRateOfClosed,
            Rate satisfiedRate,
            Rate solvedRate,
            long registeredToday,
            long closedToday) {}

    public record VolunteerFigures(long minutes, long claims, long errands, long completed, long lapsed) {}

    /** What the register holds: units, grids, evaluation points; {@code scored} units have entries. */
    public record DistrictFigures(long units, long scored, long grids, long points) {}
}
