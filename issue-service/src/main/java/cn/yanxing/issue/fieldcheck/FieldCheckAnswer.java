package cn.yanxing.issue.fieldcheck;

import cn.yanxing.contracts.IssueEvent.FieldCheckFinding;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector saw, and shows. {@code seenAt} is when they were there, by their phone, which may find a network later
 * only; without it they are there now. Something else than was asked needs the note.
 */
public record FieldCheckAnswer(
        @NotNull FieldCheckFinding finding,
        @Nullable @Size(max = 500) String note,
        @Nullable Instant seenAt,
        @NotEmpty @Size(max = 9) List<@NotNull UUID> photos) {

    public FieldCheckAnswer {
        photos = photos == null ? List.of() : photos;
    }

    /** A photo shown twice is one photo. */
    @Override
    public List<UUID> photos() {
        return photos.stream().distinct().toList();
    }

    boolean lacksItsNote() {
        return finding == FieldCheckFinding.OTHER && (note == null || note.isBlank());
    }
}
