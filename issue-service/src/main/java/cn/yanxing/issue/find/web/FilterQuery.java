package cn.yanxing.issue.find.web;

import cn.yanxing.issue.find.IssueFilter;
import cn.yanxing.issue.request.RequestKind;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A filter of issues, as it stands in the address of a list, the map or an export. */
public class FilterQuery {

    private static final String DAY = "[12]\\d{3}-\\d{2}-\\d{2}";

    @RestQuery
    @Parameter(description = "open, or names of states with commas")
    @Nullable
    String status;

    @RestQuery
    @Nullable
    String unit;

    @RestQuery
    @Nullable
    String street;

    @RestQuery
    @Nullable
    String community;

    @RestQuery
    @Nullable
    String grid;

    @RestQuery
    @Nullable
    String point;

    @RestQuery
    @Nullable
    String catalogueItem;

    @RestQuery
    @Nullable
    String source;

    @RestQuery
    @Parameter(description = "What the unit has asked of the desk and waits for")
    @Nullable
    RequestKind request;

    @RestQuery
    @Size(max = 64)
    @Parameter(description = "The login of a leader: what was put on their list")
    @Nullable
    String leader;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "A resident disputes the closing and waits for an answer")
    boolean disputed;

    @RestQuery
    @DefaultValue("false")
    boolean overdue;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "The danger should be stopped by now, and nobody has said that it is")
    boolean containmentOverdue;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Due within a day from now")
    boolean soon;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Due in more than a day from now")
    boolean later;

    @RestQuery
    @Pattern(regexp = DAY)
    @Parameter(description = "The first day of the report, of the district's time zone", example = "2026-11-01")
    @Nullable
    String reportedFrom;

    @RestQuery
    @Pattern(regexp = DAY)
    @Parameter(description = "The last day of the report", example = "2026-11-30")
    @Nullable
    String reportedUntil;

    @RestQuery
    @Size(max = 100)
    @Nullable
    String text;

    @RestQuery
    @DefaultValue("false")
    boolean mine;

    @RestQuery
    @Parameter(description = "West, south, east, north in degrees", example = "112.60,26.88,112.62,26.90")
    @Nullable
    String box;

    /** The filter that the address asks for. */
    public IssueFilter filter() {
        return new IssueFilter(
                status,
                source,
                catalogueItem,
                unit,
                leader,
                request,
                disputed,
                text,
                mine,
                new IssueFilter.Area(street, community, grid, point, box),
                new IssueFilter.Time(overdue, containmentOverdue, soon, later, reportedFrom, reportedUntil));
    }
}
