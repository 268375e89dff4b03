package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.CloseKind;
import cn.yanxing.contracts.OrderEvent.Handling;
import cn.yanxing.contracts.OrderEvent.Satisfaction;
import cn.yanxing.contracts.OrderEvent.Urgency;
import cn.yanxing.contracts.Place;
import cn.yanxing.hotline.history.PhotoLink;
import cn.yanxing.hotline.refusal.RefusalView;
import cn.yanxing.hotline.request.RequestView;
import cn.yanxing.hotline.transfer.TransferView;
import cn.yanxing.time.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as its readers get it: the caller masked, and what this reader may do with it now. */
public record OrderView(
        UUID id,
        String number,
        OrderStatus status,
        Channel channel,
        String category,
        String categoryName,
        Urgency urgency,
        String title,
        String content,
        @Nullable String callerNameMasked,
        @Nullable String callerPhoneMasked,
        @Nullable String queryCode,
        String placeText,
        @Nullable Place place,
        @Nullable String sourceOrderNo,
        @Nullable String sourceCategory,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable Handling handling,
        @Nullable String catalogueItem,
        @Nullable String instruction,
        int round,
        @Nullable UUID issueId,
        @Nullable UUID errandId,
        Instant registeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant signedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        @Nullable Instant signDueAt,
        @Nullable Instant handleDueAt,
        @Nullable Deadline deadline,
        boolean overdue,
        boolean wasOverdue,
        List<RequestView> requests,
        @Nullable String replyText,
        int callBackTries,
        @Nullable Boolean solved,
        @Nullable Satisfaction satisfaction,
        @Nullable CloseKind closeKind,
        int urges,
        @Nullable RefusalView refusal,
        @Nullable TransferView transfer,
        @Nullable Instant withdrawnAt,
        @Nullable Instant urgedAt,
        @Nullable Instant supplementedAt,
        List<PhotoLink> photos,
        List<String> actions,
        long version) {}
