package cn.yanxing.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NoOrphansTest {

    @Test
    void a_killed_parent_leaves_neither_postgres_nor_kafka_behind() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Dyanxing.root=" + System.getProperty("yanxing.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = parent.inputReader(StandardCharsets.UTF_8)) {
            ProcessHandle postgres = child(said);
            ProcessHandle kafka = child(said);
            assertThat(postgres.isAlive()).isTrue();
            assertThat(kafka.isAlive()).isTrue();

            parent.destroyForcibly().waitFor();

            await().atMost(Duration.ofSeconds(20)).until(() -> !runs(postgres) && !runs(kafka));
        }
    }

    private static ProcessHandle child(BufferedReader said) throws IOException {
        return ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
    }

    /** A dead orphan that nobody has reaped yet still counts as alive for the JDK; it has no command any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** The process that is killed: it starts both and says their process ids. */
    static final class Parent {

        public static void main(String[] arguments) throws InterruptedException {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            System.out.println(postgres.pid());
            EmbeddedKafka kafka = EmbeddedKafka.start();
            System.out.println(kafka.pid());
            Thread.currentThread().join();
        }
    }
}
