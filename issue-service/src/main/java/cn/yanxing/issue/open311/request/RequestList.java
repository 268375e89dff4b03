package cn.yanxing.issue.open311.request;

import cn.yanxing.issue.open311.Asker;
import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.Open311Refused;
import cn.yanxing.issue.open311.Paging;
import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.Part;
import cn.yanxing.issue.open311.Window;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The requests that the public sees: those of a window, newest first, or those that are named. */
@ApplicationScoped
public class RequestList {

    private static final int NAMED_MAX = 1_000;

    private static final String NAMED = RequestRows.SELECT + "WHERE i.number = ANY (?) AND " + Visibility.IS_PUBLIC;

    private static final String IN_WINDOW = RequestRows.SELECT + """
            WHERE i.reported_at >= ? AND i.reported_at < ? AND i.status = ANY (?)
              AND (cardinality(?) = 0 OR i.catalogue_item = ANY (?))
              AND (?::text IS NULL OR (i.reported_at, i.id) < (SELECT reported_at, id FROM issue WHERE number = ?))
              AND %s
            ORDER BY i.reported_at DESC, i.id DESC LIMIT ? OFFSET ?
            """.formatted(Visibility.IS_PUBLIC);

    private final Database database;
    private final RequestRows rows;
    private final Visibility visibility;
    private final Clock clock;

    RequestList(Database database, RequestRows rows, Visibility visibility, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** Named requests in the order of their naming, whatever else is asked; unknown ones are passed over. */
    public Part<ServiceRequest> asked(Params asked, Asker asker) {
        List<String> named = asked.list("service_request_id");
        Instant now = clock.instant();
        if (named.isEmpty()) return inWindow(RequestQuery.of(asked, now), asker, extended(asked));
        if (named.size() > NAMED_MAX)
            throw new Open311Refused(List.of(Fault.TOO_MANY.because(Map.of("max", NAMED_MAX))));
        return Part.whole(named(named, asker, extended(asked)), new Window(now, now));
    }

    /** Refused with 404 when there is none, or none for the public. */
    public ServiceRequest one(String number, Params asked, Asker asker) {
        return named(List.of(number), asker, extended(asked)).stream()
                .findFirst()
                .orElseThrow(() -> Fault.REQUEST_UNKNOWN.refused());
    }

    private List<ServiceRequest> named(List<String> numbers, Asker asker, boolean extended) {
        List<Object> values = new ArrayList<>(List.of((Object) numbers.toArray(String[]::new)));
        values.addAll(visibility.values());
        Map<String, ServiceRequest> found =
                database.rows(NAMED, row -> rows.view(row, asker, extended), values.toArray()).stream()
                        .collect(Collectors.toMap(ServiceRequest::serviceRequestId, Function.identity()));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Part<ServiceRequest> inWindow(RequestQuery query, Asker asker, boolean extended) {
        Window window = query.window();
        String[] services = query.services().toArray(String[]::new);
        Paging paging = query.paging();
        List<@Nullable Object> values =
                new ArrayList<>(List.of(window.start(), window.before(), query.states(), services, services));
        values.add(paging.after());
        values.add(paging.after());
        values.addAll(visibility.values());
        values.addAll(List.of(paging.size() + 1, paging.offset()));
        return Part.of(
                database.rows(IN_WINDOW, row -> rows.view(row, asker, extended), values.toArray()),
                window,
                paging,
                ServiceRequest::serviceRequestId);
    }

    private static boolean extended(Params asked) {
        return asked.text("extensions").filter("true"::equals).isPresent();
    }
}
