package cn.yanxing.issue.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a part of a workbook's file leads: other parts by their id, and by the last word of their type. */
final class Relations {

    private final String folder;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    private Relations(String folder) {
        this.folder = folder;
    }

    /** Of the part of that name; of the file itself where it has none. */
    static Relations of(Unpacked parts, String part) throws Unreadable {
        int file = part.lastIndexOf('/') + 1;
        Relations relations = new Relations(part.substring(0, file));
        Optional<byte[]> xml = parts.part(relations.folder + "_rels/" + part.substring(file) + ".rels");
        if (xml.isPresent()) Xml.walk(xml.get(), relations::read);
        return relations;
    }

    Optional<String> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<String> byType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    private void read(Xml xml) {
        if (!xml.name().equals("Relationship")) return;
        String target = xml.needed("Target");
        String part = target.startsWith("/") ? target.substring(1) : folder + target;
        String type = xml.needed("Type");
        byId.put(xml.needed("Id"), part);
        byType.put(type.substring(type.lastIndexOf('/') + 1), part);
    }
}
