package cn.yanxing.issue.residents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a resident has answered so far. {@code key} is the server's, and the draft is sent under it once; {@code reviewed} is whether
 * they have seen all of it together, so that a changed answer leads back there.
 */
public record Draft(
        String key,
        @Nullable String item,
        @Nullable String description,
        @Nullable Where where,
        List<UUID> photos,
        Contact contact,
        boolean reviewed) {

    static final int PHOTOS_MAX = 3;

    /** Whom to ask back; both may be left out. */
    public record Contact(@Nullable String name, @Nullable String phone) {}

    /** Nothing is answered yet. */
    public static Draft begun(String key) {
        return new Draft(key, null, null, null, List.of(), new Contact(null, null), false);
    }

    /** The first question without whose answer nothing can be sent. */
    public Optional<Step> missing() {
        if (item == null) return Optional.of(Step.WHAT);
        if (description == null) return Optional.of(Step.DESCRIPTION);
        return where == null ? Optional.of(Step.PLACE) : Optional.empty();
    }

    /** Whether there is room for one more photo. */
    public boolean takesPhotos() {
        return photos.size() < PHOTOS_MAX;
    }

    /** Seen as a whole. */
    public Draft seen() {
        return new Draft(key, item, description, where, photos, contact, true);
    }

    Draft about(@Nullable String newItem) {
        return new Draft(key, newItem, description, where, photos, contact, reviewed);
    }

    Draft saying(@Nullable String newDescription) {
        return new Draft(key, item, newDescription, where, photos, contact, reviewed);
    }

    Draft at(@Nullable Where newWhere) {
        return new Draft(key, item, description, newWhere, photos, contact, reviewed);
    }

    Draft showing(UUID photo) {
        List<UUID> all = new ArrayList<>(photos);
        all.add(photo);
        return new Draft(key, item, description, where, List.copyOf(all), contact, reviewed);
    }

    Draft by(Contact newContact) {
        return new Draft(key, item, description, where, photos, newContact, reviewed);
    }
}
