package fi.pirtti.office;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.summary.SummaryPage;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.archive.KeptRevision;
import fi.pirtti.storage.archive.ResponseState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where more came than was asked for: everything is kept, and a human chooses what counts. */
public final class Conflicts {
    private final OfficeArchive office;
    private final InstantSource clock;

    public Conflicts(OfficeArchive office, InstantSource clock) {
        this.office = office;
        this.clock = clock;
    }

    /** What waits for a choice, the contents of one revision beside each other. */
    public List<KeptRevision> waiting() {
        return office.store().conflicts();
    }

    /** Units that count with several discussions, perhaps held at two machines; nothing needs to be chosen, but one can be set aside. */
    public List<KeptRevision> several() {
        return office.store().severalOfOneUnit();
    }

    /**
     * Chooses the content that counts for its revision; the others stay as history.
     *
     * @param note why, for those who look later
     * @param receipts where a receipt for the chosen one is written; null for none
     * @return the chosen one as it was before
     * @throws OfficeException {@code conflict-unknown} if nothing with this id waits for a choice
     */
    public KeptRevision choose(long id, String note, @Nullable Path receipts) {
        List<KeptRevision> waiting = waiting();
        return choose(seen(waiting, id), waiting, note, receipts);
    }

    /**
     * As {@link #choose(long, String, Path)}, among what a human had before them.
     *
     * @throws fi.pirtti.storage.StorageException {@code storage-decided} if someone else has chosen since
     */
    public KeptRevision choose(KeptRevision chosen, List<KeptRevision> waiting, String note, @Nullable Path receipts) {
        List<KeptRevision> others = waiting.stream()
                .filter(each -> each.id() != chosen.id() && sameRevision(each, chosen))
                .toList();
        Instant now = clock.instant();
        Receipts written = receipts == null ? null : new Receipts(office, clock, receipts);
        office.store().update(writer -> {
            others.forEach(each -> writer.decide(each, ResponseState.HISTORY, "", now));
            writer.decide(chosen, chosen.superseded() ? ResponseState.HISTORY : ResponseState.NEWEST, note, now);
        });
        if (written != null) {
            written.write(chosen);
        }
        return chosen;
    }

    /** Discussions that were set aside; they count nowhere and can be taken back. */
    public List<KeptRevision> aside() {
        return office.store().setAside();
    }

    /**
     * Sets aside one of a unit's discussions: it counts no more and stays as history. A later revision of it that
     * arrives counts again, and is flagged.
     *
     * @param note why, for those who look later
     * @throws OfficeException {@code conflict-unknown} if {@code id} is none of a unit with several discussions
     */
    public KeptRevision setAside(long id, String note) {
        return setAside(seen(several(), id), note);
    }

    /**
     * Makes a discussion count again that was set aside.
     *
     * @param note why, for those who look later
     * @throws OfficeException {@code conflict-unknown} if nothing with this id was set aside
     */
    public KeptRevision takeBack(long id, String note) {
        return takeBack(seen(aside(), id), note);
    }

    /** As {@link #setAside(long, String)}, of what a human had before them; {@code storage-decided} if it changed since. */
    public KeptRevision setAside(KeptRevision seen, String note) {
        return decide(seen, ResponseState.HISTORY, note);
    }

    /** As {@link #takeBack(long, String)}, of what a human had before them; {@code storage-decided} if it changed since. */
    public KeptRevision takeBack(KeptRevision seen, String note) {
        return decide(seen, ResponseState.NEWEST, note);
    }

    private KeptRevision decide(KeptRevision seen, ResponseState state, String note) {
        Instant now = clock.instant();
        office.store().update(writer -> writer.decide(seen, state, note, now));
        return seen;
    }

    /**
     * What a content says, as a page to read before choosing; made here and not taken from the bundle.
     *
     * @throws OfficeException {@code conflict-unknown} if nothing with this id waits for a choice, and it is no
     *     discussion beside another of its unit
     */
    public byte[] page(long id) {
        byte[] bundle = office.store()
                .bundle(one(
                                Stream.of(waiting(), several(), aside())
                                        .flatMap(List::stream)
                                        .toList(),
                                id)
                        .id())
                .orElseThrow();
        Examination.Finding finding = new Examination(office).examine(bundle, clock.instant(), Examination.RELEASABLE);
        if (finding instanceof Examination.Finding.Trusted trusted) {
            Discussion discussion = trusted.discussion();
            return SummaryPage.of(
                    Objects.requireNonNull(
                            office.guides().get(discussion.guide().sha256())),
                    discussion);
        }
        throw OfficeException.of("undecryptable");
    }

    /** What the human means; if it is not among these since someone else has decided about it, that is said. */
    private KeptRevision seen(List<KeptRevision> among, long id) {
        Optional<KeptRevision> decided = among.stream().anyMatch(each -> each.id() == id)
                ? Optional.empty()
                : office.store().revision(id).filter(each -> each.decided() != null);
        decided.ifPresent(each -> {
            throw StorageException.of(
                    "storage-decided",
                    String.valueOf(each.decided()),
                    each.state().stored(),
                    each.note().substring(each.note().lastIndexOf('\n') + 1));
        });
        return one(among, id);
    }

    /**
     * One of the contents that a human has to choose between.
     *
     * @param revision where it came from
     * @param discussion what it says
     * @param guide that it answers
     */
    public record Content(KeptRevision revision, Discussion discussion, Guide guide) {
        /** Whether this and another say something else in a step. */
        public boolean differs(Content other, Step step) {
            return !discussion
                    .recordOf(step.id(), step.kind())
                    .equals(other.discussion.recordOf(step.id(), step.kind()));
        }
    }

    /**
     * All contents of the revision that {@code id} is one of, the one that counts until a human chooses first.
     *
     * @throws OfficeException {@code conflict-unknown} if nothing with this id waits for a choice
     */
    public List<Content> contents(long id) {
        List<KeptRevision> waiting = waiting();
        KeptRevision one = one(waiting, id);
        return waiting.stream()
                .filter(each -> sameRevision(each, one))
                .sorted(Comparator.comparing(each -> each.state() == ResponseState.CONFLICT))
                .map(this::content)
                .toList();
    }

    private Content content(KeptRevision revision) {
        byte[] bundle = office.store().bundle(revision.id()).orElseThrow();
        if (new Examination(office).examine(bundle, clock.instant(), Examination.RELEASABLE)
                instanceof Examination.Finding.Trusted trusted) {
            Discussion discussion = trusted.discussion();
            return new Content(
                    revision,
                    discussion,
                    Objects.requireNonNull(
                            office.guides().get(discussion.guide().sha256())));
        }
        throw OfficeException.of("undecryptable");
    }

    private static KeptRevision one(List<KeptRevision> among, long id) {
        return among.stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> OfficeException.of("conflict-unknown", id));
    }

    private static boolean sameRevision(KeptRevision one, KeptRevision other) {
        return one.invitation().equals(other.invitation())
                && one.discussion().equals(other.discussion())
                && one.revision() == other.revision();
    }
}
