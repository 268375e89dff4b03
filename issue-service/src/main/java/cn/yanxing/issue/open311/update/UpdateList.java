package cn.yanxing.issue.open311.update;

import cn.yanxing.issue.open311.Asker;
import cn.yanxing.issue.open311.Fault;
import cn.yanxing.issue.open311.Open311Refused;
import cn.yanxing.issue.open311.Paging;
import cn.yanxing.issue.open311.Params;
import cn.yanxing.issue.open311.Part;
import cn.yanxing.issue.open311.Window;
import cn.yanxing.issue.open311.request.ExtendedStatus;
import cn.yanxing.issue.open311.request.Visibility;
import cn.yanxing.issue.report.IssueStatus;
import cn.yanxing.kit.privacy.SignedLinks;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the requests that the public sees, oldest first: every step that moved one, in our words. What the
 * desk and the units wrote to each other is not told, nor what other clients sent us.
 */
@ApplicationScoped
public class UpdateList {

    private static final String IN_WINDOW = """
            SELECT h.position, h.at, h.from_status, h.to_status, h.photos, h.photo_service, i.number
            FROM issue_history h JOIN issue i ON i.id = h.issue_id
            WHERE h.at >= ? AND h.at < ? AND h.from_status IS NOT NULL AND h.to_status IS NOT NULL
              AND h.from_status <> h.to_status
              AND (?::bigint IS NULL OR (h.at, h.position) > (SELECT at, position FROM issue_history WHERE position = ?))
              AND %s
            ORDER BY h.at, h.position LIMIT ? OFFSET ?
            """.formatted(Visibility.IS_PUBLIC);

    private final Database database;
    private final Visibility visibility;
    private final Register register;
    private final SignedLinks links;
    private final Clock clock;

    UpdateList(Database database, Visibility visibility, Register register, SignedLinks links, Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.register = register;
        this.links = links;
        this.clock = clock;
    }

    public Part<UpdateView> asked(Params asked, Asker asker) {
        Window window = Window.of(asked, clock.instant());
        Paging paging = Paging.of(asked);
        Long after = after(paging);
        List<@Nullable Object> values = new ArrayList<>(List.of(window.start(), window.before()));
        values.add(after);
        values.add(after);
        values.addAll(visibility.values());
        values.addAll(List.of(paging.size() + 1, paging.offset()));
        return Part.of(
                database.rows(IN_WINDOW, row -> view(row, asker), values.toArray()),
                window,
                paging,
                UpdateView::updateId);
    }

    private static @Nullable Long after(Paging paging) {
        if (paging.after() == null) return null;
        if (!paging.after().matches("\\d{1,18}")) throw new Open311Refused(List.of(Fault.OUT_OF_RANGE.of("after")));
        return Long.valueOf(paging.after());
    }

    private UpdateView view(ResultSet row, Asker asker) throws SQLException {
        IssueStatus from = IssueStatus.valueOf(row.getString("from_status"));
        ExtendedStatus status = ExtendedStatus.of(IssueStatus.valueOf(row.getString("to_status")), from);
        return new UpdateView(
                Long.toString(row.getLong("position")),
                row.getString("number"),
                status.wire(),
                Window.written(Instants.of(row, "at"), register.zone()),
                status.words(asker),
                status == ExtendedStatus.INVESTIGATING ? photos(row, asker) : null);
    }

    /** What it looks like since it was put right. */
    private @Nullable Object photos(ResultSet row, Asker asker) throws SQLException {
        String service = row.getString("photo_service");
        List<String> photos = Arrays.stream((UUID[]) row.getArray("photos").getArray())
                .map(photo -> asker.link(links.photo(service, photo)))
                .toList();
        if (photos.isEmpty()) return null;
        return photos.size() == 1 ? photos.get(0) : photos;
    }
}
