package cn.yanxing.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way in which a request can fail, mapped to its problem. What is not named here is our fault: 500. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper({
        NotFound.class,
        IllegalTransition.class,
        Refused.class,
        StaleVersion.class,
        ForbiddenException.class
    })
    Response refused(RuntimeException e, HttpServerRequest request) {
        return problems.answer(Objects.requireNonNull(Refusal.told(e)), request);
    }

    @ServerExceptionMapper
    Response versionMissing(VersionMissing e, HttpServerRequest request) {
        return problems.answer(Problem.of(428, "version-missing"), request);
    }

    @ServerExceptionMapper
    Response keyMissing(KeyMissing e, HttpServerRequest request) {
        return problems.answer(Problem.of(400, "key-missing"), request);
    }

    @ServerExceptionMapper
    Response keyReused(KeyReused e, HttpServerRequest request) {
        return problems.answer(Problem.of(422, "key-reused"), request);
    }

    @ServerExceptionMapper
    Response inProgress(InProgress e, HttpServerRequest request) {
        return problems.answer(new Problem(409, "in-progress", Map.of(), Map.of("retryAfter", 1)), request);
    }

    @ServerExceptionMapper
    Response answerNotRepeated(AnswerNotRepeated e, HttpServerRequest request) {
        return problems.answer(Problem.of(409, "answer-not-repeated"), request);
    }

    @ServerExceptionMapper
    Response comesLater(ComesLater e, HttpServerRequest request) {
        return problems.answer(new Problem(503, "not-yet-known", Map.of(), Map.of("retryAfter", 5)), request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, HttpServerRequest request) {
        return Shape.isOfTheAnswer(e) ? unexpected(e, request) : problems.answer(Shape.problem(e), request);
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException e, HttpServerRequest request) {
        return problems.answer(Shape.problem(e), request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(SecurityException e, HttpServerRequest request) {
        Response answer = problems.answer(Problem.of(401, "unauthorized"), request);
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, HttpServerRequest request) {
        Response given = e.getResponse();
        if (given.hasEntity()) return given;
        if (given.getStatus() >= 500) return unexpected(e, request);
        Response answer = problems.answer(Shape.problem(given.getStatus(), e.getCause()), request);
        var merged = Response.fromResponse(answer);
        if (given.getHeaderString(HttpHeaders.ALLOW) != null)
            merged.header(HttpHeaders.ALLOW, given.getHeaderString(HttpHeaders.ALLOW));
        return merged.build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, HttpServerRequest request) {
        return Clashes.problem(e)
                .map(problem -> problems.answer(problem, request))
                .orElseGet(() -> fault(e, request));
    }

    private Response fault(Throwable e, HttpServerRequest request) {
        String traceId = problems.traceId();
        LOG.errorf(e, "%s %s failed, trace %s", request.method(), request.path(), traceId);
        return problems.answer(Problem.of(500, "internal-error"), request, traceId);
    }
}
