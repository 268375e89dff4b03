package cn.yanxing.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body by the length it announces, before it is read; what announces none meets the server's own limit. */
@Singleton
class SizeLimit {

    private static final int BEFORE_THE_BODY_IS_READ = 400;

    private final Problems problems;
    private final MemorySize max;

    SizeLimit(Problems problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize max) {
        this.problems = problems;
        this.max = max;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_BODY_IS_READ);
    }

    private void check(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || !announced.matches("\\d{1,18}") || Long.parseLong(announced) <= max.asLongValue())
            context.next();
        else refuse(context);
    }

    private void refuse(RoutingContext context) {
        context.response().putHeader("Connection", "close");
        problems.send(Problem.of(413, "too-large"), context.request());
    }
}
