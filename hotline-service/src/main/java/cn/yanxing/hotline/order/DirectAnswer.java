package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Satisfaction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the agent answered at once (直办), from which article of the knowledge base if from one, and what the citizen said
 * of it; UNREACHABLE for a citizen who wrote and was answered in writing.
 */
public record DirectAnswer(
        @NotBlank @Size(max = 4000) String text,
        @Nullable UUID article,
        @Nullable Boolean solved,
        @NotNull Satisfaction satisfaction) {

    CallBack said() {
        return new CallBack(solved, satisfaction, null);
    }
}
