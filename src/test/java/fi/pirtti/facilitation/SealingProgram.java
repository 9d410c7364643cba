package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.storage.workspace.Workspace;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Seals a discussion, opens it again, changes it and so on until it is killed, and tells each on standard output once it
 * is said to be done. A program of its own, so that it can be killed.
 */
final class SealingProgram {
    static final String SEALED = "sealed ";
    static final String CHANGED = "changed ";

    private SealingProgram() {}

    /** Directory of the workspace, id of the discussion, and where the bundles go. */
    public static void main(String[] arguments) throws IOException {
        InstantSource clock = InstantSource.system();
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), clock).orElseThrow();
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, clock);
            DiscussionSession session = desk.session(UUID.fromString(arguments[1]));
            tell(out, "ready");
            while (true) {
                if (session.isSealed()) {
                    session.reopen().commit();
                }
                String language = session.discussion().language().equals("fi") ? "sv" : "fi";
                session.apply(new Edit.SetLanguage(language)).commit();
                tell(out, CHANGED + language);
                SealResult result = desk.seal(session, Path.of(arguments[2]));
                if (!(result instanceof SealResult.Sealed(var bundle, var _))) {
                    throw new IllegalStateException(result.toString());
                }
                tell(out, SEALED + bundle.sha256() + " " + bundle.revision());
            }
        }
    }

    private static void tell(OutputStream out, String what) throws IOException {
        out.write((what + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
