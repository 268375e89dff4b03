package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.Urgency;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the desk takes down while the citizen speaks. */
public record RegisterOrder(
        @NotNull Channel channel,
        @NotBlank String category,
        @NotNull Urgency urgency,
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 4000) String content,
        @Nullable @Size(max = 100) String callerName,
        @Nullable @Size(max = 40) String callerPhone,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @NotBlank @Size(max = 500) String placeText) {

    @Override
    public String toString() {
        return "RegisterOrder[" + channel + ", " + category + ", …]"; // a citizen's words never go into a log
    }
}
