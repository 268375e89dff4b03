package cn.yanxing.kit.problem;

/** A change must say which version it was decided on, in If-Match: 428. */
public class VersionMissing extends RuntimeException {

    public VersionMissing() {
        super("expected If-Match with the ETag of what was read, but there is none");
    }
}
