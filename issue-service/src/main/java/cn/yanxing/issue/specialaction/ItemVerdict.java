package cn.yanxing.issue.specialaction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody of another unit looked: it is proven, or it is not, and why. */
public record ItemVerdict(
        @NotNull Boolean proven, @Nullable @Size(max = 500) String note) {

    ItemStatus status() {
        return proven ? ItemStatus.PROVEN : ItemStatus.REFUSED;
    }
}
