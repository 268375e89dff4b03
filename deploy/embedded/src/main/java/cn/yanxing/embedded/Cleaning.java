package cn.yanxing.embedded;

import org.jspecify.annotations.Nullable;

/**
 * Removes temporary data when the JVM ends before anybody closed it. Data that stays needs no hook: its server stops
 * with its parent, after the parent's own hooks, so that the parent may stop things in its order.
 */
final class Cleaning {

    private final @Nullable Thread hook;

    private Cleaning(@Nullable Thread hook) {
        this.hook = hook;
    }

    static Cleaning of(boolean temporary, Runnable stopAndRemove) {
        if (!temporary) return new Cleaning(null);
        Thread hook = new Thread(stopAndRemove, "remove-temporary-data");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Cleaning(hook);
    }

    void cancel() {
        if (hook == null) return;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the JVM is going down and runs the hook itself
        }
    }
}
