package cn.yanxing.kit.problem;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/** Answers whoever comes with an address that leads to no part of the service at all. */
@Singleton
class Astray {

    private static final Problem NOWHERE = Problem.of(404, "not-found", Map.of("kind", "resource"));

    private final Problems problems;

    Astray(Problems problems) {
        this.problems = problems;
    }

    void answer(@Observes Router router) {
        router.errorHandler(NOWHERE.status(), context -> problems.send(NOWHERE, context.request()));
    }
}
