package cn.yanxing.issue.photo;

import cn.yanxing.kit.photo.PhotoView;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Which photo serves which issue, and which of them look the same. Photos in volunteer-service's store are not seen. */
@ApplicationScoped
public class IssuePhotos {

    private static final String KEEP = """
            INSERT INTO issue_photo (issue_id, photo, sha256, print, bands) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (issue_id, photo) DO NOTHING
            """;

    /** The index finds few that can be near; the bits decide. */
    private static final String TWINS = """
            SELECT other.issue_id, issue.number, other.photo, other.sha256 = ? AS same_file,
                   bit_count((other.print # ?)::bit(64)) AS apart
            FROM issue_photo AS other JOIN issue ON issue.id = other.issue_id
            WHERE other.issue_id <> ?
              AND (other.sha256 = ? OR (other.bands && ? AND bit_count((other.print # ?)::bit(64)) <= ?))
            ORDER BY apart, issue.id DESC LIMIT 20
            """;

    private final Database database;
    private final Photos photos;

    IssuePhotos(Database database, Photos photos) {
        this.database = database;
        this.photos = photos;
    }

    /** Remembers what the issue shows; showing it twice is remembered once. */
    public void keep(UUID issueId, Collection<UUID> shown) {
        for (UUID photo : shown) {
            Print print = Print.of(picture(photo));
            database.change(KEEP, issueId, photo, photos.view(photo).sha256(), print.bits(), print.bands());
        }
    }

    /** The issue's photos that others show, the most alike first, at most twenty for each photo. */
    public List<PhotoTwin> twinsOf(UUID issueId) {
        if (database.row("SELECT 1 FROM issue WHERE id = ?", row -> true, issueId)
                .isEmpty()) throw new NotFound("issue", issueId);
        return database
                .rows(
                        "SELECT photo, sha256, print FROM issue_photo WHERE issue_id = ? ORDER BY photo",
                        IssuePhotos::own,
                        issueId)
                .stream()
                .flatMap(own -> twinsOf(issueId, own).stream())
                .toList();
    }

    private List<PhotoTwin> twinsOf(UUID issueId, Own own) {
        long bits = own.print().bits();
        return database.rows(
                TWINS,
                row -> twin(own, row),
                own.sha256(),
                bits,
                issueId,
                own.sha256(),
                own.print().probes(),
                bits,
                Print.BITS_APART_MAX);
    }

    private record Own(UUID photo, String sha256, Print print) {}

    private static Own own(ResultSet row) throws SQLException {
        return new Own(row.getObject("photo", UUID.class), row.getString("sha256"), new Print(row.getLong("print")));
    }

    private PhotoTwin twin(Own own, ResultSet row) throws SQLException {
        PhotoView mine = photos.view(own.photo());
        PhotoView other = photos.view(row.getObject("photo", UUID.class));
        return new PhotoTwin(
                mine.id(),
                mine.thumbnailLink(),
                row.getObject("issue_id", UUID.class),
                row.getString("number"),
                other.id(),
                other.thumbnailLink(),
                row.getInt("apart"),
                row.getBoolean("same_file"));
    }

    private BufferedImage picture(UUID photo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(photos.thumbnail(photo)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
