package cn.yanxing.hotline.order;

import cn.yanxing.contracts.OrderEvent.Channel;
import cn.yanxing.contracts.OrderEvent.Urgency;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What the citizen asked for, in their words. Title and content never leave this service. */
@Embeddable
class Request {

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String category;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String title;

    private String content;

    @Embedded
    private Spot spot;

    @Embedded
    private @Nullable Origin origin;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Request() {}

    Request(
            Channel channel,
            String category,
            Urgency urgency,
            String title,
            String content,
            Spot spot,
            @Nullable Origin origin) {
        this.channel = channel;
        this.category = category;
        this.urgency = urgency;
        this.title = title;
        this.content = content;
        this.spot = spot;
        this.origin = origin;
    }

    void classify(String correctedCategory) {
        category = correctedCategory;
    }

    Channel channel() {
        return channel;
    }

    String category() {
        return category;
    }

    Urgency urgency() {
        return urgency;
    }

    String title() {
        return title;
    }

    String content() {
        return content;
    }

    Spot spot() {
        return spot;
    }

    Origin origin() {
        return origin == null ? Origin.ownDesk() : origin; // Hibernate reads an empty composite as null
    }
}
