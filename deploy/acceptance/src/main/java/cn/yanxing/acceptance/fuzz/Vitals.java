package cn.yanxing.acceptance.fuzz;

import cn.yanxing.local.LocalSuite;
import cn.yanxing.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a service holds on to after a collection: megabytes of heap, threads, open files and connections. */
public record Vitals(Service service, long heapMegabytes, long threads, long files) {

    /** A server's pools breathe; what is lost with every request grows far beyond this. */
    private static final long HEAP_MEGABYTES_MORE = 24;

    private static final long THREADS_MORE = 24;
    private static final long FILES_MORE = 40;

    /** A service sometimes ends HTTP/2 while it is being agreed on. */
    private static final HttpClient HTTP_1 =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Collects first, through the JDK's own command, so that garbage does not count. */
    static Vitals of(LocalSuite suite, Service service) {
        collect(suite.process(service).pid());
        List<String> metrics = metrics(suite.serviceUrl(service) + "/q/metrics");
        return new Vitals(
                service,
                sum(metrics, "jvm_memory_used_bytes{area=\"heap\"") / (1024 * 1024),
                sum(metrics, "jvm_threads_live_threads"),
                sum(metrics, "process_files_open_files"));
    }

    /** Whether it stayed about the same since then. */
    boolean isSteadySince(Vitals before) {
        return heapMegabytes <= before.heapMegabytes + HEAP_MEGABYTES_MORE
                && threads <= before.threads + THREADS_MORE
                && files <= before.files + FILES_MORE;
    }

    private static void collect(long pid) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process collection = new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!collection.waitFor(30, TimeUnit.SECONDS) || collection.exitValue() != 0)
                throw new IllegalStateException("expected process " + pid + " to collect its garbage, but it did not");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long sum(List<String> metrics, String name) {
        return (long) metrics.stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static List<String> metrics(String url) {
        try {
            return HTTP_1.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
