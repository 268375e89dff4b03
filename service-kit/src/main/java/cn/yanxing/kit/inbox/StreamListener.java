package cn.yanxing.kit.inbox;

/**
 * A CDI bean that listens to one stream from its beginning. The {@link #name()} is its place in the stream, kept for
 * ever: {@code <service>.<what>}, lower case; a new name reads everything again.
 */
public interface StreamListener {

    String name();

    Reactions reactions();
}
