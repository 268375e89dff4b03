package cn.yanxing.issue.export;

import cn.yanxing.issue.find.IssueRow;
import cn.yanxing.kit.export.Cover;
import cn.yanxing.kit.export.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is told of an issue, in the order of the columns. */
enum Column {
    NUMBER(14),
    STATUS(10),
    SOURCE(12),
    CATALOGUE_ITEM(20),
    DESCRIPTION(60),
    PLACE(30),
    STREET(14),
    GRID(18),
    LONGITUDE(12),
    LATITUDE(12),
    UNIT(20),
    ROUND(7),
    REPORTED_AT(20),
    DUE_AT(20),
    CLOSED_AT(20),
    OVERDUE(10),
    WAS_OVERDUE(10),
    CONTAINMENT_WAS_OVERDUE(14);

    private final int width;

    Column(int width) {
        this.width = width;
    }

    static List<Cover.Heading> headings(Wording words) {
        return Stream.of(values())
                .map(column -> new Cover.Heading(words.of("column", column), column.width))
                .toList();
    }

    static List<@Nullable Object> cells(IssueRow row, Wording words) {
        return Arrays.asList(
                Stream.of(values()).map(column -> column.of(row, words)).toArray());
    }

    private @Nullable Object of(IssueRow row, Wording words) {
        return switch (this) {
            case NUMBER -> row.number();
            case STATUS -> words.of("status", row.status());
            case SOURCE -> words.of("source", row.source());
            case CATALOGUE_ITEM -> row.catalogueItemName();
            case DESCRIPTION -> row.description();
            case PLACE -> row.placeText();
            case STREET -> row.streetName();
            case GRID -> row.grid();
            case LONGITUDE -> row.longitude();
            case LATITUDE -> row.latitude();
            case UNIT -> row.unitName();
            case ROUND -> row.round();
            case REPORTED_AT -> words.local(row.reportedAt());
            case DUE_AT -> words.local(row.dueAt());
            case CLOSED_AT -> words.local(row.closedAt());
            case OVERDUE -> words.of("answer", row.overdue());
            case WAS_OVERDUE -> words.of("answer", row.wasOverdue());
            case CONTAINMENT_WAS_OVERDUE -> words.of("answer", row.containmentWasOverdue());
        };
    }
}
