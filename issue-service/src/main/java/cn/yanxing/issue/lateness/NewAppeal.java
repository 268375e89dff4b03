package cn.yanxing.issue.lateness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The unit says why it is not to blame, and may show it on photos that were uploaded before. */
public record NewAppeal(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
        String reasonCode,

        @NotBlank @Size(max = 1000) String note,
        @Size(max = 9) List<@NotNull UUID> photos) {

    public NewAppeal {
        photos = photos == null ? List.of() : photos;
    }

    /** A photo shown twice is one photo. */
    @Override
    public List<UUID> photos() {
        return photos.stream().distinct().toList();
    }
}
