package cn.yanxing.faults;

/** The event that a listener cannot handle as long as its poison lasts. */
public record Victim(Poison poison, String listener, String stream, String key, long sequence) {

    String text() {
        return String.join(" ", poison.name(), listener, stream, key, Long.toString(sequence));
    }

    static Victim of(String text) {
        String[] words = text.strip().split(" ", -1);
        return new Victim(Poison.valueOf(words[0]), words[1], words[2], words[3], Long.parseLong(words[4]));
    }

    /** Whether this is the event. */
    public boolean is(String listener, String stream, String key, long sequence) {
        return this.sequence == sequence
                && this.key.equals(key)
                && this.listener.equals(listener)
                && this.stream.equals(stream);
    }
}
