package cn.yanxing.acceptance.conservation.business;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a listener writes down about each event of one type that concerns it: exactly one line in its own history.
 * {@code subject} answers whom the event concerns there, null for nobody; the query counts the lines by subject.
 */
record Echo(String type, String service, Function<JsonNode, @Nullable String> subject, String lines) {

    static Echo atOrder(String type, String act) {
        return new Echo(type, "hotline", body -> text(body, "orderId"), """
                select order_id::text, count(*) from order_history where act = '%s' group by 1
                """.formatted(act));
    }

    static Echo atIssue(String type, String act) {
        return new Echo(type, "issue", body -> text(body, "issueId"), """
                select issue_id::text, count(*) from issue_history where act = '%s' group by 1
                """.formatted(act));
    }

    /** Field work is handed over, or noted where the unit has it already; the first one opens the issue. */
    static Echo ofFieldWork() {
        return new Echo(
                "order.dispatched.v1",
                "issue",
                body -> text(body, "handling", "FIELD") ? text(body, "orderId") : null,
                """
                select i.order_id::text, count(*) from issue_history h join issue i on i.id = h.issue_id
                where i.order_id is not null and h.actor = 'system:hotline'
                  and (h.act = 'hand-over' or h.act = 'order-dispatched' and not jsonb_exists(h.facts, 'handling'))
                group by 1
                """);
    }

    /** An order or an issue asks for volunteers: an errand is offered, or the running one notes it was asked again. */
    static Echo ofErrands(String type, String column, Function<JsonNode, @Nullable String> subject) {
        return new Echo(type, "volunteer", subject, """
                select e.%1$s::text, count(*) from errand e join errand_history h on h.errand_id = e.id
                where e.%1$s is not null and h.act in ('offer', 'asked-again') group by 1
                """.formatted(column));
    }

    static boolean text(JsonNode body, String field, String value) {
        return body.path(field).asText().equals(value);
    }

    static @Nullable String text(JsonNode body, String field) {
        return body.hasNonNull(field) ? body.get(field).asText() : null;
    }
}
