package cn.yanxing.acceptance.faults;

import cn.yanxing.embedded.FreePorts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A small TCP proxy between one service and a server. It can refuse connections, cutting those that are there, or
 * swallow everything: connections stay, and nothing gets through until it opens again.
 */
final class Detour implements AutoCloseable {

    private final int port = FreePorts.next();
    private final int target;
    private final Set<Closeable> ends = ConcurrentHashMap.newKeySet();
    private boolean swallowing;
    private @Nullable Door door;

    private Detour(int target) {
        this.target = target;
    }

    static Detour to(int target) {
        Detour detour = new Detour(target);
        detour.open();
        return detour;
    }

    int port() {
        return port;
    }

    /** Nobody is let in any more, and whoever is in is cut off. */
    synchronized void refuse() {
        if (door != null) door.shut();
        door = null;
        ends.forEach(Detour::shut);
    }

    /** As if every packet were lost. */
    synchronized void swallow() {
        swallowing = true;
    }

    /** Everything gets through again. */
    synchronized void open() {
        swallowing = false;
        notifyAll();
        if (door != null) return;
        try {
            ServerSocket fresh = new ServerSocket();
            fresh.setReuseAddress(true);
            fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            door = new Door(fresh, daemon(() -> letIn(fresh)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                Socket client = keep(door.accept());
                daemon(() -> connect(client));
            } catch (IOException refusing) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try {
            passable();
            Socket server = keep(new Socket(InetAddress.getLoopbackAddress(), target));
            daemon(() -> pump(client, server));
            pump(server, client);
        } catch (IOException serverIsDown) {
            shut(client);
        }
    }

    private Socket keep(Socket end) throws IOException {
        end.setTcpNoDelay(true);
        ends.add(end);
        return end;
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[32 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                passable();
                out.write(buffer, 0, read);
            }
        } catch (IOException cut) {
            shut(to);
        } finally {
            ends.remove(from);
        }
    }

    private synchronized void passable() throws IOException {
        try {
            while (swallowing) wait();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void shut(@Nullable Closeable end) {
        try {
            if (end != null) end.close();
        } catch (IOException alreadyShut) {
            return;
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "detour");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private record Door(ServerSocket socket, Thread doorman) {

        /** While a thread still waits in accept, the kernel goes on letting callers in, whoever closed the socket. */
        void shut() {
            Detour.shut(socket);
            try {
                doorman.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized void close() {
        swallowing = false;
        notifyAll();
        refuse();
    }
}
