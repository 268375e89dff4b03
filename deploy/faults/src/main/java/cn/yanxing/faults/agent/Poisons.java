package cn.yanxing.faults.agent;

import cn.yanxing.faults.Poison;
import cn.yanxing.faults.PoisonCupboard;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What woven code calls around the handling of one event. Everything here works on the calling thread. */
public final class Poisons {

    /** Jackson takes twenty million characters. */
    private static final int TOO_MANY_CHARACTERS = 20_100_000;

    private static final ThreadLocal<@Nullable Poison> AT_WORK = new ThreadLocal<>();

    private static @Nullable PoisonCupboard cupboard;

    private Poisons() {}

    static void takeFrom(Path folder) {
        cupboard = PoisonCupboard.in(folder);
    }

    /** This event is handled from now on; a null key or sequence is nobody's victim. */
    public static void begin(String listener, String stream, @Nullable String key, @Nullable Long sequence) {
        PoisonCupboard shelf = cupboard;
        if (shelf != null && key != null && sequence != null)
            shelf.poisonOf(listener, stream, key, sequence).ifPresent(AT_WORK::set);
    }

    public static void end() {
        AT_WORK.remove();
    }

    /** What the parser gets to see instead of the body. */
    public static String body(String sound) {
        Poison poison = AT_WORK.get();
        if (poison == null) return sound;
        return switch (poison) {
            case UNDECODABLE -> sound.substring(0, sound.length() / 2);
            case WRONG_SCHEMA -> "[" + sound + "]";
            case OVERSIZED -> sound.replaceFirst("\":\"", "\":\"" + "x".repeat(TOO_MANY_CHARACTERS));
            case REFUSED, HANDLER_THROWS -> sound;
        };
    }

    /** Whether the business refuses the event at hand. */
    public static boolean isRefused() {
        return AT_WORK.get() == Poison.REFUSED;
    }

    /** Throws if the event at hand is one whose handler is broken. */
    public static void handle() {
        if (AT_WORK.get() == Poison.HANDLER_THROWS) throw new InjectedFault("the handler always throws");
    }
}
