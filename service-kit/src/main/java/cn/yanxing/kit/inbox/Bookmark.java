package cn.yanxing.kit.inbox;

import java.util.UUID;

/** The next record of a partition to be read, and the id of the topic that is meant by it. */
record Bookmark(int partition, UUID topic, long offset) {}
