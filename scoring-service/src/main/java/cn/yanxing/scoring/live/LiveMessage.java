package cn.yanxing.scoring.live;

/** One message of the stream: {@code snapshot, happened, entry, figures, rankings, overdue}, or a heartbeat; data as JSON. */
public record LiveMessage(String name, String json) {

    static final LiveMessage HEARTBEAT = new LiveMessage("heartbeat", "");

    public boolean isHeartbeat() {
        return equals(HEARTBEAT);
    }
}
