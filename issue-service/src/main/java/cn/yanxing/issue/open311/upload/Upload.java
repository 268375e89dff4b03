package cn.yanxing.issue.open311.upload;

/** A file that came with a form. It is there until its request is answered. */
@FunctionalInterface
public interface Upload {

    byte[] content();
}
