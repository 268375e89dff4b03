package cn.yanxing.issue.residents;

import cn.yanxing.issue.open311.Printable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the fields of a page, without what nobody can see and the blanks around it. */
public record Said(Map<String, String> fields) {

    /** What the fields hold before anybody typed: what was answered earlier. */
    public static Said earlier(Draft draft) {
        Where where = draft.where();
        return new Said(Map.of(
                "item",
                text(draft.item()),
                "description",
                text(draft.description()),
                "community",
                where == null ? "" : text(where.community()),
                "words",
                where == null ? "" : where.words(),
                "longitude",
                where == null ? "" : text(where.longitude()),
                "latitude",
                where == null ? "" : text(where.latitude()),
                "name",
                text(draft.contact().name()),
                "phone",
                text(draft.contact().phone())));
    }

    /** Empty where nothing was typed. */
    public String of(String field) {
        return Printable.of(fields.getOrDefault(field, "")).strip();
    }

    Optional<String> filled(String field) {
        return Optional.of(of(field)).filter(text -> !text.isEmpty());
    }

    /** A number of degrees; empty where it is none. */
    Optional<Double> degrees(String field) {
        try {
            return filled(field).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
