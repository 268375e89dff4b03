package cn.yanxing.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path folder;

    @Test
    void a_child_is_told_its_environment_and_its_words_are_kept() throws IOException {
        Child child = start("Speaker", "System.out.println(\"hello \" + System.getenv(\"WHO\"));");

        child.awaitEnd(Duration.ofSeconds(30));

        assertThat(child.exitValue()).isZero();
        assertThat(Files.readString(folder.resolve("logs/Speaker.log"), StandardCharsets.UTF_8))
                .contains("hello goose");
    }

    @Test
    void a_child_stops_when_it_is_asked_to() throws IOException {
        Child child = start("Sleeper", "System.out.println(\"up\"); Thread.currentThread().join();");
        await().until(() -> child.lastWords().contains("up"));

        child.requestStop();
        child.awaitEnd(Duration.ofSeconds(20));

        assertThat(child.isAlive()).isFalse();
        assertThat(child.exitValue()).isEqualTo(143);
    }

    @Test
    void a_child_that_does_not_stop_is_killed() throws IOException {
        Child child = start(
                "Stubborn",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) Thread.onSpinWait(); }));"
                        + " System.out.println(\"up\"); Thread.currentThread().join();");
        await().until(() -> child.lastWords().contains("up"));

        child.requestStop();
        child.awaitEnd(Duration.ofMillis(300));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void one_that_dies_before_it_is_ready_is_told_with_its_last_words() throws IOException {
        Child child = start("Failing", "System.out.println(\"no database\"); System.exit(7);");

        assertThatThrownBy(() -> Readiness.await(child, URI.create("http://127.0.0.1:1/q/health/ready")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("expected Failing to start, but it ended with code 7")
                .hasMessageContaining("no database");
    }

    private Child start(String name, String body) throws IOException {
        Path source = folder.resolve(name + ".java");
        Files.writeString(
                source,
                "class " + name + " { public static void main(String[] a) throws Exception { " + body + " } }",
                StandardCharsets.UTF_8);
        return Child.start(new Program(
                name,
                Jdk.newest(),
                List.of("-Xmx64m"),
                List.of(source.toString()),
                Map.of("WHO", "goose"),
                folder.resolve("logs/" + name + ".log")));
    }
}
