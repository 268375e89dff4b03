package cn.yanxing.kit.web;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that is safe to repeat: it requires an Idempotency-Key, and a repetition gets the first answer again. Key and
 * answer are written in the transaction of the effect.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /**
     * False for an answer that must not be given again without a new effect, such as personal data that is audited: the
     * key is remembered, the answer's body is not stored, and a repetition is refused with 409.
     */
    @Nonbinding
    boolean replay() default true;

    /**
     * True for a POST of many effects that stand or fall one by one: it has no transaction of its own and no stored answer,
     * each effect is one of {@link Pieces}, and a repetition does those that are not done yet.
     */
    @Nonbinding
    boolean inPieces() default false;
}
