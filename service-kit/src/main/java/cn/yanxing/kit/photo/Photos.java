package cn.yanxing.kit.photo;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.id.Ids;
import cn.yanxing.kit.privacy.FieldCipher;
import cn.yanxing.kit.privacy.SignedLinks;
import cn.yanxing.kit.problem.NotFound;
import cn.yanxing.kit.sql.Database;
import cn.yanxing.kit.wire.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The photos of this service: the original is kept as evidence, what is shown carries pixels only. */
@ApplicationScoped
public class Photos {

    private final Database database;
    private final ContentStore store;
    private final FieldCipher cipher;
    private final SignedLinks links;
    private final PhotoConfig config;
    private final Ids ids;
    private final Clock clock;
    private final String service;

    Photos(
            Database database,
            ContentStore store,
            FieldCipher cipher,
            SignedLinks links,
            PhotoConfig config,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "yanxing.service") String service) {
        this.database = database;
        this.store = store;
        this.cipher = cipher;
        this.links = links;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
        this.service = service;
    }

    /** What is sent to a browser: content of the store. */
    record Shown(String sha256, String mediaType) {}

    /**
     * Keeps what a door let in, in the caller's transaction; refused when it is no photo, or too large a one. A refusal
     * has changed nothing: who can do without the photo may go on.
     */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = PhotoRefused.class)
    public PhotoView add(byte[] file, Actor by) {
        Picture picture = picture(file);
        PhotoEvidence evidence = PhotoEvidence.of(file);
        UUID id = ids.next();
        database.change(
                "insert into photo (id, sha256, media_type, bytes, width, height, shown_sha256, shown_type, small_sha256,"
                        + " evidence, uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                store.put(file),
                picture.mediaType(),
                (long) file.length,
                picture.width(),
                picture.height(),
                store.put(picture.encoded(config.shownEdgeMax())),
                picture.shownType(),
                store.put(picture.encoded(config.thumbnailEdgeMax())),
                evidence.isEmpty() ? null : cipher.encrypt(WireJson.write(evidence)),
                by.id(),
                clock.instant());
        return view(id);
    }

    /** Refused as {@link #add} would; keeps nothing. */
    public void check(byte[] file) {
        byte[] ignored = picture(file).encoded(config.thumbnailEdgeMax());
    }

    private Picture picture(byte[] file) {
        if (file.length > config.megabytesMax() * 1024L * 1024L) throw PhotoRefused.tooLarge(config.megabytesMax());
        return Picture.of(file, config.pixelsMax());
    }

    /** Refused with {@code photo-unknown} when one of them is not here. */
    public void mustExist(Collection<UUID> photos) {
        if (photos.isEmpty()) return;
        Set<UUID> known = new HashSet<>(
                database.rows("select id from photo where id = any(?)", row -> row.getObject("id", UUID.class), (Object)
                        photos.toArray(new UUID[0])));
        photos.stream().filter(photo -> !known.contains(photo)).findFirst().ifPresent(photo -> {
            throw PhotoRefused.unknown(photo);
        });
    }

    public PhotoView view(UUID id) {
        return database.row("select * from photo where id = ?", this::viewed, id)
                .orElseThrow(() -> new NotFound("photo", id));
    }

    /** For those who must judge whether a photo proves what it is said to prove; the caller writes the audit row. */
    public Optional<PhotoEvidence> evidence(UUID id) {
        return database.row(
                        "select evidence from photo where id = ? and evidence is not null", row -> row.getBytes(1), id)
                .map(cipher::decrypt)
                .map(json -> WireJson.read(json, PhotoEvidence.class));
    }

    /** The small picture, for those who compare photos. */
    public byte[] thumbnail(UUID id) {
        return content(shown(id, true).sha256());
    }

    Shown shown(UUID id, boolean small) {
        return database.row(
                        "select " + (small ? "small_sha256" : "shown_sha256") + ", shown_type from photo where id = ?",
                        row -> new Shown(row.getString(1), row.getString(2)),
                        id)
                .orElseThrow(() -> new NotFound("photo", id));
    }

    byte[] content(String sha256) {
        return store.get(sha256).orElseThrow(() -> new IllegalStateException("expected " + sha256 + " in the store"));
    }

    private PhotoView viewed(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String link = links.photo(service, id);
        return new PhotoView(
                id,
                row.getString("sha256"),
                row.getString("media_type"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"),
                link,
                link + "&size=small");
    }
}
