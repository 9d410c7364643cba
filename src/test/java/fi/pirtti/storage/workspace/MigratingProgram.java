package fi.pirtti.storage.workspace;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;

/** Opens workspaces of an earlier version one after the other until it is killed, and tells each once it is open. */
final class MigratingProgram {
    private MigratingProgram() {}

    /** Where the workspaces lie, each in a folder named by a number, and how many there are. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int each = 0; each < Integer.parseInt(arguments[1]); each++) {
                out.write((each + "\n").getBytes(StandardCharsets.US_ASCII));
                Workspace.open(Path.of(arguments[0], Integer.toString(each)), InstantSource.system())
                        .orElseThrow()
                        .close();
            }
        }
    }
}
