package cn.yanxing.hotline.history;

import cn.yanxing.kit.privacy.SignedLinks;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and reads the history. A line, once written, stays as it is. */
@ApplicationScoped
public class HistoryService {

    private final EntityManager entries;
    private final ObjectMapper json;
    private final SignedLinks links;

    HistoryService(EntityManager entries, ObjectMapper json, SignedLinks links) {
        this.entries = entries;
        this.json = json;
        this.links = links;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID orderId, Deed deed, @Nullable Enum<?> from, Enum<?> to) {
        entries.persist(new HistoryEntry(
                orderId,
                deed,
                from == null ? null : from.name(),
                to.name(),
                written(deed.facts()),
                written(deed.photos())));
    }

    public List<HistoryLine> of(UUID orderId) {
        return rows(orderId).stream()
                .map(row -> row.line(read(row.facts(), new TypeReference<Map<String, String>>() {}), linked(row)))
                .toList();
    }

    /** Every photo that belongs to the order, in whatever service's store. */
    public List<PhotoLink> photos(UUID orderId) {
        return rows(orderId).stream()
                .flatMap(row -> linked(row).stream())
                .distinct()
                .toList();
    }

    private List<HistoryEntry> rows(UUID orderId) {
        return entries.createQuery("from HistoryEntry where orderId = :order order by position", HistoryEntry.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    private List<PhotoLink> linked(HistoryEntry row) {
        return read(row.photos(), new TypeReference<List<PhotoRef>>() {}).stream()
                .map(this::link)
                .toList();
    }

    private PhotoLink link(PhotoRef photo) {
        String link = links.photo(photo.service(), photo.id());
        return new PhotoLink(photo.id(), photo.service(), link, link + "&size=small");
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("expected plain facts, but they do not become JSON", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("expected the JSON that was written here, but it cannot be read", e);
        }
    }
}
