package cn.yanxing.kit.inbox;

import java.util.List;

/** What a listener's thread feeds: the batches of one topic. A thrown exception means: the same again, later. */
public interface Batches {

    /** The consumer group, and the listener's name wherever it is shown. */
    String name();

    String topic();

    /** Handles or keeps every record in one transaction, at whose end it runs {@code bookmark}. */
    void handle(List<Inbound> batch, Runnable bookmark);

    /** Goes on with what was kept and can be handled now. */
    void settle();
}
