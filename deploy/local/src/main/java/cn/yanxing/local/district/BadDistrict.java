package cn.yanxing.local.district;

/** A district's folder that cannot be run, with the file and the reason. */
public final class BadDistrict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadDistrict(String message) {
        super(message);
    }

    BadDistrict(String message, Throwable cause) {
        super(message, cause);
    }
}
