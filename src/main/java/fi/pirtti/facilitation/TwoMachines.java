package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.merging.Merge;
import fi.pirtti.domain.merging.Removed;
import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.PirttiFile;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.sharing.SharedDiscussion;
import fi.pirtti.exchange.sharing.SharingCodec;
import fi.pirtti.support.Problem;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One discussion held at two machines of a unit: taken along from one, merged at the other. */
public final class TwoMachines {
    private final DiscussionSession session;
    private final InstantSource clock;

    public TwoMachines(DiscussionSession session, InstantSource clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * Writes the discussion, as it now is, into a file in {@code directory} that only holders of the same invitation can
     * open. For the background.
     *
     * @return empty if something in the discussion does not fit its guide, such as a text that is too long: the review
     *     tells where
     * @throws IOException if it cannot be written; nothing is left behind then
     */
    public Optional<Path> share(Path directory) throws IOException {
        Instant made = Instant.ofEpochMilli(clock.millis());
        Discussion discussion = session.discussion().sealed();
        if (DiscussionCodec.read(DiscussionCodec.write(discussion), session.guide())
                .asOptional()
                .isEmpty()) {
            return Optional.empty();
        }
        byte[] file = SharingCodec.write(session.signedInvitation(), discussion, made);
        Files.createDirectories(directory);
        String name = FileNames.distinct(
                FileNames.shared(discussion.unit().name()), taken -> Files.exists(directory.resolve(taken)));
        WholeFile.write(directory.resolve(name), file);
        return Optional.of(directory.resolve(name));
    }

    /** Reads what another machine shared and compares; nothing is changed. For the background. */
    public MergeReading read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > PirttiFile.MAX_BYTES) {
                return refused("open-not-pirtti", List.of(), name);
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return refused("open-unreadable", List.of(), name);
        }
    }

    /** As {@link #read(Path)}, for the content of a file called {@code name}. */
    public MergeReading read(String name, byte[] content) {
        if (session.isSealed()) {
            return refused("merge-sealed", List.of(), name);
        }
        return switch (SharingCodec.read(content, session.signedInvitation(), session.guide())) {
            case Decoded.Broken<SharedDiscussion>(List<Problem> problems) ->
                refused(isOther(problems) ? "open-sharing-other" : "open-sharing-damaged", problems, name);
            case Decoded.Value<SharedDiscussion>(SharedDiscussion shared, var _) -> compared(name, shared);
        };
    }

    /**
     * Merges, as one act that undo takes back.
     *
     * @param theirs what was compared
     * @param takeTheirs ids of the steps in which theirs is taken where the two differ
     * @param leftOut ids of the steps in which nothing of theirs is taken
     * @return what is to be committed; nothing if there was nothing to do
     */
    public List<PendingWrite> merge(Discussion theirs, Set<String> takeTheirs, Set<String> leftOut) {
        Merge merge = with(theirs, leftOut);
        Optional<Edit> edit = merge.edit(takeTheirs);
        List<PendingWrite> writes = new ArrayList<>();
        edit.ifPresent(all -> writes.add(session.apply(all)));
        Preparation arrangements = session.preparation();
        for (Sitting sitting : merge.sittings()) {
            arrangements = arrangements.withApart(sitting.id(), List.of());
        }
        if (!merge.sittings().isEmpty()) {
            writes.add(session.prepare(arrangements));
        }
        return writes;
    }

    private MergeReading compared(String name, SharedDiscussion shared) {
        Merge merge = with(shared.discussion(), Set.of());
        // Two discussions that fit may be too much together: then it is said now, not when the answer is sealed.
        Discussion merged = merge.edit(Set.of())
                .map(session.discussion()::apply)
                .orElse(session.discussion())
                .sealed();
        return switch (DiscussionCodec.read(DiscussionCodec.write(merged), session.guide())) {
            case Decoded.Broken<Discussion>(List<Problem> problems) -> refused("merge-over-limit", problems, name);
            case Decoded.Value<Discussion> _ -> new MergeReading.Ready(merge, shared.discussion(), shared.made());
        };
    }

    private Merge with(Discussion theirs, Set<String> leftOut) {
        Preparation arrangements = session.preparation();
        Set<Integer> foreign = session.discussion().sittings().stream()
                .map(Sitting::id)
                .filter(arrangements::isForeign)
                .collect(Collectors.toSet());
        return Merge.of(
                session.guide(),
                session.discussion(),
                theirs,
                session.log().nextSitting(),
                foreign,
                Removed.of(session.log()),
                leftOut);
    }

    private static boolean isOther(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code().equals("sharing-other"));
    }

    private static MergeReading refused(String code, List<Problem> details, String name) {
        return new MergeReading.Refused(Problem.error("", code, name), details);
    }
}
