package cn.yanxing.issue.find.web;

import cn.yanxing.issue.find.IssueFilter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query of a list, as it stands in the address. */
class IssueQuery {
    @RestQuery
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
    String grid;

    @RestQuery
    @Nullable
    String catalogueItem;

    @RestQuery
    @Nullable
    String source;

    @RestQuery
    @DefaultValue("false")
    boolean overdue;

    @RestQuery
    @Size(max = 100)
    @Nullable
    String text;

    @RestQuery
    @DefaultValue("false")
    boolean mine;

    @RestQuery
    @Nullable
    String box;

    @RestQuery
    @Nullable
    UUID after;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    IssueFilter filter() {
        return new IssueFilter(status, unit, street, grid, catalogueItem, source, overdue, text, mine, box);
    }
}
