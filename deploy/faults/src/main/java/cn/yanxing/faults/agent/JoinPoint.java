package cn.yanxing.faults.agent;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import java.util.Arrays;
import java.util.List;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;
import org.jspecify.annotations.Nullable;

/** Where in the kit a fault can be brought in. A test holds the kit to these names. */
enum JoinPoint {
    SEND("cn.yanxing.kit.relay.RelayProducer", "send", "java.util.List", Woven.BeforeSend.class),
    MARK("cn.yanxing.kit.relay.UnsentRows", "mark", "java.util.List", Woven.BeforeMark.class),
    COMMIT_OFFSETS("cn.yanxing.kit.inbox.ListenerThread", "commit", null, Woven.BeforeOffset.class),
    BATCH("cn.yanxing.kit.inbox.StreamInbox", "handle", "java.util.List", Woven.AroundBatch.class),
    EVENT("cn.yanxing.kit.inbox.Answers", "to", "cn.yanxing.kit.inbox.Inbound", Woven.AroundEvent.class),
    HANDLER("cn.yanxing.kit.inbox.Answers", "to", "cn.yanxing.kit.inbox.Received", Woven.BeforeHandler.class),
    READ("cn.yanxing.kit.wire.WireJson", "read", "java.lang.String", Woven.BeforeRead.class);

    private final String owner;
    private final String method;
    private final @Nullable String firstArgument;
    private final Class<?> advice;

    JoinPoint(String owner, String method, @Nullable String firstArgument, Class<?> advice) {
        this.owner = owner;
        this.method = method;
        this.firstArgument = firstArgument;
        this.advice = advice;
    }

    static List<JoinPoint> in(String className) {
        return Arrays.stream(values())
                .filter(point -> point.owner.equals(className))
                .toList();
    }

    String owner() {
        return owner;
    }

    Class<?> advice() {
        return advice;
    }

    ElementMatcher<MethodDescription> method() {
        ElementMatcher.Junction<MethodDescription> called = named(method);
        return firstArgument == null ? called : called.and(takesArgument(0, named(firstArgument)));
    }
}
