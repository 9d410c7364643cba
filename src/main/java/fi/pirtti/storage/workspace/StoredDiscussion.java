package fi.pirtti.storage.workspace;

import fi.pirtti.domain.discussion.LogEntry;
import fi.pirtti.domain.discussion.Preparation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is kept of one discussion. */
public final class StoredDiscussion {
    private final UUID id;
    private final UUID invitation;
    private final int revision;
    private final boolean sealed;
    private final String language;
    private final byte @Nullable [] base;
    private final @Nullable Preparation preparation;
    private final List<LogEntry> entries;

    StoredDiscussion(
            UUID id,
            UUID invitation,
            int revision,
            boolean sealed,
            String language,
            byte @Nullable [] base,
            @Nullable Preparation preparation,
            List<LogEntry> entries) {
        this.id = id;
        this.invitation = invitation;
        this.revision = revision;
        this.sealed = sealed;
        this.language = language;
        this.base = base;
        this.preparation = preparation;
        this.entries = List.copyOf(entries);
    }

    public UUID id() {
        return id;
    }

    public UUID invitation() {
        return invitation;
    }

    /** The revision worked on, or last sealed. */
    public int revision() {
        return revision;
    }

    /** Whether that revision is sealed. */
    public boolean sealed() {
        return sealed;
    }

    /** BCP 47 tag in which it was begun. */
    public String language() {
        return language;
    }

    /** The discussion as last sealed, in the bytes that sealing gave; empty if it never was. */
    public Optional<byte[]> base() {
        return Optional.ofNullable(base).map(byte[]::clone);
    }

    public Optional<Preparation> preparation() {
        return Optional.ofNullable(preparation);
    }

    /** The edits since the base, in order. */
    public List<LogEntry> entries() {
        return entries;
    }
}
