package fi.pirtti.storage.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A wire to a server that breaks once, where a test wants it to. */
final class Wire implements Closeable {
    enum Break {
        NEVER,
        BEFORE_COMMIT_ARRIVES,
        BEFORE_COMMIT_IS_ANSWERED
    }

    private final ServerSocket door;
    private final int server;
    private final AtomicReference<Break> where = new AtomicReference<>(Break.NEVER);
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    Wire(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void breakAt(Break place) {
        where.set(place);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(client);
                open.add(behind);
                Thread.ofVirtual().start(() -> carry(client, behind));
                Thread.ofVirtual().start(() -> copy(behind, client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void carry(Socket client, Socket behind) {
        byte[] buffer = new byte[65536];
        try (client;
                behind) {
            InputStream in = client.getInputStream();
            OutputStream out = behind.getOutputStream();
            int length;
            while ((length = in.read(buffer)) >= 0) {
                boolean commits = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT");
                if (commits && where.compareAndSet(Break.BEFORE_COMMIT_ARRIVES, Break.NEVER)) {
                    return;
                }
                if (commits && where.compareAndSet(Break.BEFORE_COMMIT_IS_ANSWERED, Break.NEVER)) {
                    // The server does it, and finds nobody there to hear of it.
                    client.close();
                }
                out.write(buffer, 0, length);
                out.flush();
                if (client.isClosed()) {
                    behind.shutdownOutput();
                    behind.getInputStream().transferTo(OutputStream.nullOutputStream());
                    return;
                }
            }
        } catch (IOException e) {
            // Broken, as meant.
            return;
        }
    }

    private static void copy(Socket behind, Socket client) {
        try {
            behind.getInputStream().transferTo(client.getOutputStream());
            client.close();
        } catch (IOException e) {
            // Broken, as meant.
            return;
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket each : open) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
