package cn.yanxing.local.load;

/** Told after each step of loading: what, since when, with which result. */
@FunctionalInterface
public interface Steps {

    void done(String part, long startedNanos, String remark);
}
