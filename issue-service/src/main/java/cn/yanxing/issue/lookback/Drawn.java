package cn.yanxing.issue.lookback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue that was drawn, and once somebody looked, what they saw. {@code reopened}: it was taken up again for that.
 * {@code issueId} is for those with a login.
 */
public record Drawn(
        String number,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID issueId,
        @Nullable Boolean passed,
        @Nullable Boolean reopened,
        @Nullable Instant checkedAt) {

    Drawn forPublic() {
        return new Drawn(number, null, passed, reopened, checkedAt);
    }
}
