package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.BundleWriter;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.summary.SummaryPage;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.storage.workspace.SealingBegun;
import fi.pirtti.support.Problem;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the file that goes to the office. */
final class BundleFile {
    private BundleFile() {}

    /** A bundle's file, or why there is none. */
    sealed interface Result {
        /**
         * It is there.
         *
         * @param discussionJson the bytes that were sealed
         */
        @SuppressWarnings("ArrayRecordComponent") // two results of one call; never compared
        record Written(SealedBundle bundle, byte[] discussionJson) implements Result {}

        record Refused(Problem reason, List<Problem> details) implements Result {}
    }

    /**
     * Seals {@code discussion} into {@code directory}, under a name that is not taken. The file appears there whole or
     * not at all, and has been read back.
     *
     * @param previous hash of the manifest of the revision sealed before, null for the first
     * @param appearing is told of the bundle when all of it is on disk and it is about to appear under its name
     */
    static Result write(
            Invitation invitation,
            Guide guide,
            Discussion discussion,
            @Nullable String previous,
            Path directory,
            Instant now,
            Consumer<SealingBegun> appearing) {
        byte[] json = DiscussionCodec.write(discussion);
        Decoded<Discussion> readBack = DiscussionCodec.read(json, guide);
        if (readBack instanceof Decoded.Broken<Discussion>(List<Problem> problems)) {
            return new Result.Refused(Problem.error("", "seal-blocked"), problems);
        }
        if (!readBack.orElseThrow().equals(discussion)) {
            throw new IllegalStateException("the discussion does not read back as it was written");
        }
        BundleContent content = new BundleContent(
                invitation.consultation(),
                invitation.id(),
                discussion.id(),
                discussion.revision(),
                previous,
                json,
                invitation.guideJson(),
                SummaryPage.of(guide, discussion));
        BundleWriter.Sealed sealed = BundleWriter.seal(content, invitation.signingKey(), invitation.recipients());
        return write(discussion, sealed, json, directory, now, appearing);
    }

    private static Result write(
            Discussion discussion,
            BundleWriter.Sealed sealed,
            byte[] json,
            Path directory,
            Instant now,
            Consumer<SealingBegun> appearing) {
        SealedBundle bundle;
        try {
            Files.createDirectories(directory);
            String name = FileNames.bundle(discussion.unit().name(), discussion.revision());
            Path file = directory.resolve(FileNames.distinct(name, taken -> Files.exists(directory.resolve(taken))));
            Path partial = partial(directory, discussion.id());
            // Left by a program that was killed while it sealed.
            Files.deleteIfExists(partial);
            try {
                try (FileChannel channel =
                        FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    WholeFile.writeThrough(channel, sealed.bytes());
                }
                if (!Arrays.equals(Files.readAllBytes(partial), sealed.bytes())) {
                    return refused("seal-differs", file.toString());
                }
                bundle = new SealedBundle(
                        discussion.revision(),
                        sealed.manifestSha256(),
                        file.toAbsolutePath(),
                        sealed.bytes().length,
                        Sha256.hex(sealed.bytes()),
                        now);
                appearing.accept(new SealingBegun(bundle, Sha256.hex(json)));
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(partial);
            }
            WholeFile.flushNames(directory);
        } catch (IOException e) {
            return refused("seal-unwritable", directory.toString());
        }
        return new Result.Written(bundle, json);
    }

    /** Where the bundle of a discussion lies before it is whole. */
    static Path partial(Path directory, UUID discussion) {
        return directory.resolve(".pirtti-" + discussion + ".part");
    }

    private static Result refused(String code, String argument) {
        return new Result.Refused(Problem.error("", code, argument), List.of());
    }
}
