package cn.yanxing.time;

/** When a limit begins to run: at once, or with the first working day after the day it was set. */
public enum StartRule {
    INSTANT,
    NEXT_WORKDAY
}
