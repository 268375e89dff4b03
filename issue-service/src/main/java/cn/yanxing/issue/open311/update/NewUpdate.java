package cn.yanxing.issue.open311.update;

import cn.yanxing.issue.open311.Complaint;
import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.Limits;
import cn.yanxing.issue.open311.Open311Refused;
import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.Window;
import cn.yanxing.issue.open311.request.ExtendedStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What another system says of one of our requests, at a moment of its own clock. */
record NewUpdate(
        String updateId,
        String requestId,
        ExtendedStatus status,
        Instant at,
        String description,
        List<String> media,
        String fingerprint) {

    private static final List<String> REQUIRED =
            List.of("service_request_id", "update_id", "status", "updated_datetime", "description");

    static NewUpdate read(Params sent) {
        List<Complaint> complaints = new ArrayList<>(Stream.concat(
                        REQUIRED.stream()
                                .filter(name -> sent.text(name).isEmpty())
                                .map(Fault.MISSING::of),
                        Limits.broken(sent).stream())
                .toList());
        Optional<ExtendedStatus> status = sent.text("status").flatMap(ExtendedStatus::read);
        if (status.isEmpty())
            sent.text("status").ifPresent(text -> complaints.add(Fault.STATUS_UNKNOWN.because(Map.of("value", text))));
        Open311Refused.ifAny(complaints);
        return new NewUpdate(
                said(sent, "update_id"),
                said(sent, "service_request_id"),
                status.orElseThrow(),
                Window.moment(sent, "updated_datetime").orElseThrow(),
                said(sent, "description"),
                sent.all("media_url"),
                sent.fingerprint());
    }

    private static String said(Params sent, String name) {
        return sent.text(name).orElseThrow();
    }

    @Override
    public String toString() {
        return "NewUpdate[" + requestId + ", " + updateId + ", …]"; // nobody's words in a log
    }
}
