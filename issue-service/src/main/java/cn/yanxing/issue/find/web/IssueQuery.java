package cn.yanxing.issue.find.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query of a list: a filter and the page of it. */
class IssueQuery extends FilterQuery {
    @RestQuery
    @Nullable
    UUID after;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;
}
