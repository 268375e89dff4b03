package cn.yanxing.kit.web;

import cn.yanxing.kit.problem.StaleVersion;

/** Compares the version a caller decided on with the one that is there. */
public final class Versions {

    private Versions() {}

    public static void check(long expected, long actual) {
        if (expected != actual) throw new StaleVersion(expected, actual);
    }
}
