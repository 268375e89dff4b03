package cn.yanxing.kit.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read and is not handled yet, and the bookmarks that are right once it is. */
final class Batch {

    private final List<Inbound> records = new ArrayList<>();
    private final Map<Integer, Bookmark> bookmarks = new TreeMap<>();

    void add(Inbound record) {
        records.add(record);
    }

    void add(Bookmark bookmark) {
        bookmarks.put(bookmark.partition(), bookmark);
    }

    void addAll(Batch later) {
        records.addAll(later.records);
        bookmarks.putAll(later.bookmarks);
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    List<Inbound> records() {
        return records;
    }

    Collection<Bookmark> bookmarks() {
        return bookmarks.values();
    }
}
