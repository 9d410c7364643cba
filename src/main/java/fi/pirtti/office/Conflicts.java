package fi.pirtti.office;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.exchange.summary.SummaryPage;
import fi.pirtti.storage.archive.KeptRevision;
import fi.pirtti.storage.archive.ResponseState;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Revisions that came with more than one content: both are kept, and a human chooses which of them counts. */
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

    /** Units that count with several discussions, perhaps held at two machines; nothing needs to be chosen. */
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
        KeptRevision chosen = known(id);
        List<KeptRevision> others = waiting().stream()
                .filter(each -> each.id() != id && sameRevision(each, chosen))
                .toList();
        Receipts written = receipts == null ? null : new Receipts(office, clock, receipts);
        office.store().update(writer -> {
            others.forEach(each -> writer.setState(each.id(), ResponseState.HISTORY));
            writer.setState(id, chosen.superseded() ? ResponseState.HISTORY : ResponseState.NEWEST);
            writer.setNote(id, note);
        });
        if (written != null) {
            written.write(chosen);
        }
        return chosen;
    }

    /**
     * What a content says, as a page to read before choosing; made here and not taken from the bundle.
     *
     * @throws OfficeException {@code conflict-unknown} if nothing with this id waits for a choice
     */
    public byte[] page(long id) {
        byte[] bundle = office.store().bundle(known(id).id()).orElseThrow();
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

    private KeptRevision known(long id) {
        return waiting().stream()
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
