package cn.yanxing.issue.open311.request;

import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.issue.open311.Asker;
import cn.yanxing.issue.open311.Window;
import cn.yanxing.issue.open311.catalogue.Services;
import cn.yanxing.issue.report.IssueStatus;
import cn.yanxing.kit.privacy.SignedLinks;
import cn.yanxing.kit.register.Register;
import cn.yanxing.kit.sql.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a row of an issue into a request as the public sees it. */
@ApplicationScoped
class RequestRows {

    /**
     * The issue, how it came where it is, the photo it was reported with, and whether its place was only an address. A
     * stranger's photo is nobody's to see before the desk has filed the issue that it shows.
     */
    static final String SELECT = """
            SELECT i.number, i.status, i.catalogue_item, i.description, i.place_text, i.longitude, i.latitude, i.street,
              i.community, i.grid, i.point, i.unit, i.reported_at, i.closed_at, i.due_at,
              moved.from_status, moved.at AS moved_at, shown.photo, shown.photo_service,
              coalesce(r.located, true) AS located
            FROM issue i LEFT JOIN open311_report r ON r.issue_id = i.id
            LEFT JOIN LATERAL (SELECT from_status, at FROM issue_history
              WHERE issue_id = i.id AND from_status IS NOT NULL AND from_status IS DISTINCT FROM to_status
              ORDER BY position DESC LIMIT 1) AS moved ON true
            LEFT JOIN LATERAL (SELECT photos[1] AS photo, photo_service FROM issue_history
              WHERE issue_id = i.id AND act = 'report' AND (i.source <> 'OPEN311' OR i.filed_at IS NOT NULL) ORDER BY position LIMIT 1) AS shown ON true
            """;

    private final Register register;
    private final Services services;
    private final SignedLinks links;

    RequestRows(Register register, Services services, SignedLinks links) {
        this.register = register;
        this.services = services;
        this.links = links;
    }

    ServiceRequest view(ResultSet row, Asker asker, boolean extended) throws SQLException {
        IssueStatus status = IssueStatus.valueOf(row.getString("status"));
        ExtendedStatus finer = ExtendedStatus.of(status, from(row));
        boolean located = row.getBoolean("located");
        return new ServiceRequest(
                row.getString("number"),
                RequestQuery.baseStatus(status),
                finer.words(asker),
                services.name(row.getString("catalogue_item")),
                row.getString("catalogue_item"),
                row.getString("description"),
                name(row.getString("unit")),
                null,
                Objects.requireNonNull(written(row, "reported_at")),
                updated(row, status),
                written(row, "due_at"),
                address(row),
                row.getString("point") == null ? row.getString("grid") : row.getString("point"),
                null,
                located ? row.getDouble("latitude") : null,
                located ? row.getDouble("longitude") : null,
                photo(row, asker),
                extended ? finer.wire() : null);
    }

    private static @Nullable IssueStatus from(ResultSet row) throws SQLException {
        String from = row.getString("from_status");
        return from == null ? null : IssueStatus.valueOf(from);
    }

    /** When it was closed, once it is; else when it last moved. */
    private String updated(ResultSet row, IssueStatus status) throws SQLException {
        String closed = status.isOpen() ? null : written(row, "closed_at");
        if (closed != null) return closed;
        String moved = written(row, "moved_at");
        return moved == null ? Objects.requireNonNull(written(row, "reported_at")) : moved;
    }

    /** From the most specific to the most general. */
    private String address(ResultSet row) throws SQLException {
        return Stream.of(
                        Optional.ofNullable(row.getString("place_text")),
                        area(row.getString("community")),
                        area(row.getString("street")),
                        Optional.of(register.district().name()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> area(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(register::area).map(Area::name);
    }

    private @Nullable String name(@Nullable String unit) {
        return Optional.ofNullable(unit).flatMap(register::unit).map(Unit::name).orElse(null);
    }

    /** Only its pixels, under a link that everybody can open for a while. */
    private @Nullable String photo(ResultSet row, Asker asker) throws SQLException {
        UUID photo = row.getObject("photo", UUID.class);
        return photo == null ? null : asker.link(links.photo(row.getString("photo_service"), photo));
    }

    private @Nullable String written(ResultSet row, String column) throws SQLException {
        Instant moment = Instants.orNull(row, column);
        return moment == null ? null : Window.written(moment, register.zone());
    }
}
