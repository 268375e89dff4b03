package cn.yanxing.local.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * All databases of a running PostgreSQL as of one instant, by PostgreSQL's own low-level base backup. The connection
 * stays open all the while: PostgreSQL gives the backup up when it ends, and drops the slot that holds the log.
 */
final class ClusterBackup {

    private final Connection connection;
    private final ArchiveWriter archive;
    private final String prefix;
    private final Path cluster;

    /** What PostgreSQL says at the end: its label for the copy, and the piece of the log that makes it whole. */
    private record End(String label, WalSegment last) {}

    private ClusterBackup(Connection superuser, String prefix, ArchiveWriter archive) throws SQLException {
        this.connection = superuser;
        this.prefix = prefix;
        this.archive = archive;
        this.cluster = Path.of(text("show data_directory"));
    }

    static void save(Connection superuser, String prefix, ArchiveWriter archive) throws SQLException, IOException {
        new ClusterBackup(superuser, prefix, archive).save();
    }

    private void save() throws SQLException, IOException {
        if (!text("select count(*) from pg_tablespace").equals("2"))
            throw new BackupRefused("This PostgreSQL has tablespaces outside its folder, and those are not copied.");
        holdTheLog();
        WalSegment first = begin();
        ClusterCopy.copy(cluster, prefix, archive);
        End end = end();
        archive.put(prefix + "/backup_label", end.label());
        for (WalSegment segment = first; segment.compareTo(end.last()) <= 0; segment = segment.next()) copy(segment);
    }

    /** Without it a checkpoint would recycle the log that the copy needs. */
    private void holdTheLog() throws SQLException {
        text("select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)");
    }

    /** With a checkpoint at once; from here on every page that changes is in the log as a whole. */
    private WalSegment begin() throws SQLException {
        return WalSegment.named(text("select pg_walfile_name(pg_backup_start('deploy/local/backup', true))"));
    }

    /** The instant: what is committed by now is in the copy, what comes later is not. */
    private End end() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)")) {
            row.next();
            return new End(row.getString(1), WalSegment.named(row.getString(2)));
        }
    }

    private void copy(WalSegment segment) throws IOException {
        Path file = cluster.resolve("pg_wal").resolve(segment.name());
        if (!archive.put(prefix + "/pg_wal/" + segment.name(), file))
            throw new BackupRefused("PostgreSQL wrote more than it could hold back while the copy was made, and the"
                    + " copy would not be whole. Try again when there is less to do.");
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
