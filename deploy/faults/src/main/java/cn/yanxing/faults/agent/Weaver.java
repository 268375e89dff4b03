package cn.yanxing.faults.agent;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;

/** Brings the fault points into the classes of the kit while they are loaded, and leaves every other class alone. */
final class Weaver implements ClassFileTransformer {

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] classFile) {
        if (!name.startsWith("cn/yanxing/kit/")) return null;
        List<JoinPoint> points = JoinPoint.in(name.replace('/', '.'));
        return points.isEmpty() || loader == null ? null : weave(loader, name.replace('/', '.'), classFile, points);
    }

    /** A class that cannot be woven would make a fault run void without a word: the process ends instead. */
    private static byte @Nullable [] weave(ClassLoader loader, String name, byte[] classFile, List<JoinPoint> points) {
        try {
            return woven(loader, name, classFile, points);
        } catch (RuntimeException | LinkageError e) {
            System.err.println("fault run: expected to weave " + name + ", but " + e);
            Runtime.getRuntime().halt(1);
            return null;
        }
    }

    static byte[] woven(ClassLoader loader, String name, byte[] classFile, List<JoinPoint> points) {
        ClassFileLocator files = new ClassFileLocator.Compound(
                ClassFileLocator.Simple.of(name, classFile),
                ClassFileLocator.ForClassLoader.of(loader),
                ClassFileLocator.ForClassLoader.of(Weaver.class.getClassLoader()));
        TypePool types = TypePool.Default.of(files);
        TypeDescription owner = types.describe(name).resolve();
        DynamicType.Builder<?> builder =
                new ByteBuddy().with(TypeValidation.DISABLED).redefine(owner, files);
        for (JoinPoint point : points) {
            if (owner.getDeclaredMethods().filter(point.method()).size() != 1)
                throw new IllegalStateException("expected one method for " + point + " in " + name);
            TypeDescription advice = types.describe(point.advice().getName()).resolve();
            builder = builder.visit(Advice.to(advice, files).on(point.method()));
        }
        try (DynamicType.Unloaded<?> made = builder.make()) {
            return made.getBytes();
        }
    }
}
