package cn.yanxing.acceptance.fuzz.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to a server and its answer back, without a client that would put anything right. One connection is kept for
 * what is framed well; what is not gets one of its own, whose sending side is closed behind the request.
 */
public final class Wire implements AutoCloseable {

    private final InetSocketAddress server;
    private final Duration patience;
    private @Nullable Socket kept;

    public Wire(URI server, Duration patience) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort());
        this.patience = patience;
    }

    public String host() {
        return "localhost:" + server.getPort();
    }

    /** Over the kept connection; once more over a new one, when the server had given it up meanwhile. */
    public Heard ask(byte[] request) {
        boolean old = kept != null;
        Heard heard = over(keptOrNew(), request, false);
        return old && heard.isSilence() && !heard.hung() ? over(keptOrNew(), request, false) : heard;
    }

    /** Over a connection of its own. */
    public Heard askAlone(byte[] request) {
        return over(open(), request, true);
    }

    private Heard over(Socket socket, byte[] request, boolean alone) {
        try {
            send(socket, request, alone);
            AnswerReader reader = new AnswerReader(new BufferedInputStream(socket.getInputStream()));
            Heard heard = reader.read();
            if (alone || !reader.mayGoOn()) close(socket);
            return heard;
        } catch (SocketTimeoutException e) {
            close(socket);
            return Heard.nothing(true);
        } catch (IOException e) {
            close(socket);
            return Heard.nothing(false);
        }
    }

    /** A server may answer and hang up before it has read everything; its answer still counts. */
    private static void send(Socket socket, byte[] request, boolean alone) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            if (alone) socket.shutdownOutput();
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException hungUp) {
            InputStream answer = socket.getInputStream();
            if (answer.available() == 0) throw hungUp;
        }
    }

    private Socket keptOrNew() {
        if (kept == null) kept = open();
        return kept;
    }

    private Socket open() {
        try {
            Socket socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) patience.toMillis());
            socket.connect(server, (int) patience.toMillis());
            return socket;
        } catch (IOException e) {
            throw new IllegalStateException("expected a server at " + server + ", but " + e.getMessage(), e);
        }
    }

    private void close(Socket socket) {
        if (socket == kept) kept = null;
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone, which is what was wanted.
        }
    }

    @Override
    public void close() {
        if (kept != null) close(kept);
    }
}
