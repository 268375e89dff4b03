package cn.yanxing.issue.register.intake;

import java.time.LocalDate;

/**
 * How a table is meant.
 *
 * @param whole the file is the whole table: what it does not name is ended today
 * @param today the local date of the district
 * @param gridToleranceMetres how wide an overlap or a gap may be and still be rounding
 */
record Terms(boolean whole, LocalDate today, double gridToleranceMetres) {}
