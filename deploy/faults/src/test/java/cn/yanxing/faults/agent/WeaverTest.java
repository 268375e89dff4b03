package cn.yanxing.faults.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yanxing.faults.Act;
import cn.yanxing.faults.FaultPoint;
import cn.yanxing.faults.Poison;
import cn.yanxing.faults.PoisonCupboard;
import cn.yanxing.faults.Switchboard;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeaverTest {

    private static final ClassLoader KIT = WeaverTest.class.getClassLoader();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void every_join_point_still_names_one_method_of_the_kit(JoinPoint point) {
        byte[] plain = classFile(point.owner());

        byte[] woven = Weaver.woven(KIT, point.owner(), plain, List.of(point));

        assertThat(woven).isNotEqualTo(plain);
    }

    @Test
    void woven_code_does_what_the_switchboard_says_once() throws Exception {
        Faults.obey(folder);
        Object rows = wovenRows();
        Method mark = Arrays.stream(rows.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals("mark"))
                .findFirst()
                .orElseThrow();
        mark.setAccessible(true);
        Object[] nothing = new Object[mark.getParameterCount()];
        Switchboard.in(folder).switchOn(FaultPoint.AFTER_SEND_BEFORE_MARK, Act.fail());

        assertThatThrownBy(() -> mark.invoke(rows, nothing)).hasCauseInstanceOf(InjectedFault.class);
        assertThatThrownBy(() -> mark.invoke(rows, nothing))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(NullPointerException.class);
        assertThat(Switchboard.in(folder).hits()).hasSize(1);
    }

    @Test
    void the_middle_of_a_batch_is_its_second_event() {
        Faults.obey(folder);
        Switchboard.in(folder).switchOn(FaultPoint.MIDDLE_OF_BATCH, Act.fail());

        Faults.batchBegins(1);
        Faults.eventBegins();
        Faults.batchEnds();
        Faults.batchBegins(3);
        Faults.eventBegins();

        assertThatThrownBy(Faults::eventBegins).isInstanceOf(InjectedFault.class);
        Faults.batchEnds();
    }

    @Test
    void only_the_victims_body_is_spoiled() {
        Poisons.takeFrom(folder);
        PoisonCupboard.in(folder).layOut(Poison.UNDECODABLE, "issues");

        Poisons.begin("ear", "issues", "one", 2L);
        String spoiled = Poisons.body("{\"id\":\"one\"}");
        Poisons.end();
        Poisons.begin("ear", "issues", "two", 2L);
        String sound = Poisons.body("{\"id\":\"two\"}");
        Poisons.end();

        assertThat(spoiled).isEqualTo("{\"id\":");
        assertThat(sound).isEqualTo("{\"id\":\"two\"}");
    }

    /** Without its database: whoever gets past the fault point falls over that. */
    private static Object wovenRows() throws Exception {
        String name = "cn.yanxing.kit.relay.UnsentRows";
        byte[] woven = Weaver.woven(KIT, name, classFile(name), JoinPoint.in(name));
        ClassLoader loader = new ClassLoader(KIT) {
            @Override
            protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
                if (!wanted.equals(name)) return super.loadClass(wanted, resolve);
                Class<?> known = findLoadedClass(name);
                return known != null ? known : defineClass(name, woven, 0, woven.length);
            }
        };
        Constructor<?> constructor = loader.loadClass(name).getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(new Object[constructor.getParameterCount()]);
    }

    private static byte[] classFile(String name) {
        try (InputStream file = KIT.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) throw new AssertionError("expected the kit to have " + name + ", but it has not");
            return file.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
