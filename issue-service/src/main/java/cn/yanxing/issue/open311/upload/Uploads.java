package cn.yanxing.issue.open311.upload;

import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Takes the photos of a form by the rules of all photos: by content, not by name. Whatever is wrong with a file, the words
 * and the place of whoever reports are worth more than it: only the file is left out.
 */
@ApplicationScoped
public class Uploads {

    /** As many as our own doors let an issue show. */
    private static final int PHOTOS_MAX = 9;

    private final Photos photos;

    Uploads(Photos photos) {
        this.photos = photos;
    }

    /** Keeps the photos, in the caller's transaction. */
    public Taken take(List<Upload> files, Actor by) {
        List<UUID> kept = new ArrayList<>();
        List<Refused> refused =
                refused(files, content -> kept.add(photos.add(content, by).id()));
        return new Taken(List.copyOf(kept), refused);
    }

    /** What {@link #take} would refuse; keeps nothing. */
    public List<Refused> refused(List<Upload> files) {
        return refused(files, photos::check);
    }

    private static List<Refused> refused(List<Upload> files, Consumer<byte[]> look) {
        List<Refused> refused = new ArrayList<>();
        int taken = 0;
        for (Upload file : files) {
            try {
                if (taken == PHOTOS_MAX) throw new Refused("photos-too-many", Map.of("max", PHOTOS_MAX));
                look.accept(file.content());
                taken++;
            } catch (Refused noPhoto) {
                refused.add(noPhoto);
            }
        }
        return List.copyOf(refused);
    }
}
