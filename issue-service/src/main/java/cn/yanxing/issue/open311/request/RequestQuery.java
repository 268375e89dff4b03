package cn.yanxing.issue.open311.request;

import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.Open311Refused;
import cn.yanxing.issue.open311.Paging;
import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.Window;
import cn.yanxing.issue.report.IssueStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which requests are asked for; no services or statuses means all of them. */
record RequestQuery(List<String> services, List<String> statuses, Window window, Paging paging) {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    static RequestQuery of(Params asked, Instant now) {
        List<String> statuses = asked.list("status");
        statuses.stream()
                .filter(status -> !status.equals(OPEN) && !status.equals(CLOSED))
                .findFirst()
                .ifPresent(status -> {
                    throw new Open311Refused(List.of(Fault.STATUS_UNKNOWN.because(Map.of("value", status))));
                });
        return new RequestQuery(asked.list("service_code"), statuses, Window.of(asked, now), Paging.of(asked));
    }

    /** What GeoReport calls a state of our life cycle. */
    static String baseStatus(IssueStatus status) {
        return status.isOpen() ? OPEN : CLOSED;
    }

    /** The states of our life cycle that are asked for. */
    String[] states() {
        return Stream.of(IssueStatus.values())
                .filter(status -> statuses.isEmpty() || statuses.contains(baseStatus(status)))
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
