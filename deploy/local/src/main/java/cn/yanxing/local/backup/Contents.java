package cn.yanxing.local.backup;

/** What a backup file holds, by the names of the data folder, and in which order it is taken. */
final class Contents {

    /** Says which layout the file has; this program writes and understands only {@link #FORMAT}. */
    static final String LABEL = "backup.properties";

    static final int FORMAT = 1;

    static final String CLUSTER = "postgres/cluster";
    static final String PHOTOS = "photos";
    static final String SECRETS = "secrets.properties";
    static final String REALM_IS_THERE = "keycloak/imported";
    static final String MARKS = "*.done";

    private Contents() {}
}
