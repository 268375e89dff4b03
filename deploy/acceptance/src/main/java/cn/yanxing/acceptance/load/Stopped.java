package cn.yanxing.acceptance.load;

/** The load is over before this tale was. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
