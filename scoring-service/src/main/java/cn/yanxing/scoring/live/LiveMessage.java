package cn.yanxing.scoring.live;

/** One message of the stream: {@code snapshot, happened, entry, figures, rankings}, or a heartbeat. */
public record LiveMessage(String name, Object data) {

    static final String HEARTBEAT = "heartbeat";

    public boolean isHeartbeat() {
        return name.equals(HEARTBEAT);
    }
}
