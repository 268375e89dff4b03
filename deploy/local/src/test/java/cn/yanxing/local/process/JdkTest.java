package cn.yanxing.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {

    @TempDir
    Path folder;

    @Test
    void a_jdk_that_cannot_keep_classes_gets_no_flag_that_it_does_not_know() {
        assertThat(new Jdk(folder, 17).classesKeptIn(folder.resolve("classes.jsa")))
                .isEmpty();
        assertThat(new Jdk(folder, 19).classesKeptIn(folder.resolve("classes.jsa")))
                .isNotEmpty();
    }

    @Test
    void a_file_whose_writer_was_killed_is_thrown_away() throws Exception {
        Path torn = Files.write(folder.resolve("torn.jsa"), new byte[5_000]);
        Path whole =
                Files.write(folder.resolve("whole.jsa"), new byte[] {(byte) 0xa8, (byte) 0xab, 0x0b, (byte) 0xf0, 1});

        assertThat(new Jdk(folder, 25).classesKeptIn(torn)).contains("-XX:SharedArchiveFile=" + torn);
        assertThat(new Jdk(folder, 25).classesKeptIn(whole)).contains("-XX:SharedArchiveFile=" + whole);

        assertThat(torn).doesNotExist();
        assertThat(whole).exists();
    }

    @Test
    void a_file_that_does_not_fit_breaks_no_start() throws Exception {
        assumeTrue(Jdk.newest().version() >= KeptClasses.FIRST_JDK, "this JDK keeps no classes");
        Path strange = folder.resolve("classes.jsa");
        Files.write(strange, new byte[] {(byte) 0xa8, (byte) 0xab, 0x0b, (byte) 0xf0, 1, 2, 3});

        assertThat(run(strange)).isZero();
        assertThat(run(strange)).isZero();
    }

    private static int run(Path file) throws IOException, InterruptedException {
        Jdk jdk = Jdk.newest();
        List<String> command = new ArrayList<>(List.of(jdk.java().toString()));
        command.addAll(jdk.classesKeptIn(file));
        command.add("-version");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
