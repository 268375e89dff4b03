package cn.yanxing.kit.outbox;

/** An event that the topic could not carry; refused when it is appended, where somebody can still do something. */
public class EventTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EventTooLarge(String type, String key, int bytes, int bytesMax) {
        super("expected an event of at most %d bytes, but %s of %s has %d".formatted(bytesMax, type, key, bytes));
    }
}
