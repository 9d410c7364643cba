package fi.pirtti.ui.facilitator.review;

import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.DiscussionSummary;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.facilitation.SealResult;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Tasks;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Sealing a discussion into a file, and what became of that file. */
final class SealViewModel {
    /** What came of a file that was given as a receipt. */
    record ReceiptNote(boolean accepted, String title, String words) {}

    private final DiscussionSession session;
    private final FacilitatorDesk desk;
    private final Tasks tasks;
    private final Clock clock;
    private final Messages messages;
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final ReadOnlyObjectWrapper<SealState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new SealState.Ready(""));
    private final ReadOnlyObjectWrapper<@Nullable ReceiptNote> receipt =
            new ReadOnlyObjectWrapper<>(this, "receipt", null);

    private final ReadOnlyBooleanWrapper hasReturn = new ReadOnlyBooleanWrapper(this, "hasReturn", false);

    /**
     * @param home the person's own folder
     * @param fallback where files go when there are neither documents nor a desktop
     */
    SealViewModel(
            DiscussionSession session,
            FacilitatorDesk desk,
            Tasks tasks,
            Clock clock,
            Messages messages,
            Path home,
            Path fallback) {
        this.session = session;
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        tasks.inOrder(
                () -> SealFolders.initial(lastFolder(), home, fallback),
                found -> {
                    if (folder.get().isEmpty()) {
                        folder.set(found.toString());
                    }
                },
                _ -> folder.set(fallback.toString()));
        tasks.inOrder(
                () -> desk.returnSheet(session.id()).isPresent(), hasReturn::set, error -> note(false, reason(error)));
        if (session.isSealed()) {
            load();
        }
    }

    /** Whether a return sheet of this discussion has been opened. */
    ReadOnlyBooleanProperty hasReturnProperty() {
        return hasReturn.getReadOnlyProperty();
    }

    /** Where the file goes, as written in the field. */
    StringProperty folderProperty() {
        return folder;
    }

    ReadOnlyObjectProperty<SealState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ReceiptNote> receiptProperty() {
        return receipt.getReadOnlyProperty();
    }

    /** Whom the file is sent to. */
    String contactEmail() {
        return session.guide().organiser().email();
    }

    /** The message with which the bundle is sent. */
    MailDraft mail(SealedBundle bundle) {
        UiLanguage spoken = UiLanguage.ofTag(session.discussion().language());
        return MailDraft.of(
                Messages.in(spoken),
                contactEmail(),
                session.discussion().unit().name(),
                session.guide().title().in(spoken.tag()),
                bundle);
    }

    String organiser() {
        return session.guide().organiser().name().in(messages.language().tag());
    }

    /** Seals what is on disk and on the screen; does nothing while a sealing is under way or done. */
    void seal() {
        if (!(state.get() instanceof SealState.Ready)) {
            return;
        }
        Path target;
        try {
            target = Path.of(folder.get().strip());
        } catch (InvalidPathException e) {
            state.set(new SealState.Ready(messages.text("review.seal.badFolder")));
            return;
        }
        if (folder.get().isBlank() || !target.isAbsolute()) {
            state.set(new SealState.Ready(messages.text("review.seal.badFolder")));
            return;
        }
        state.set(new SealState.Working(-1));
        tasks.beside(
                _ -> desk.seal(session, target),
                share -> {
                    if (state.get() instanceof SealState.Working) {
                        state.set(new SealState.Working(share));
                    }
                },
                this::sealed,
                error -> state.set(new SealState.Ready(reason(error))));
    }

    /** Takes in a file that should be a receipt. */
    void open(Path file) {
        tasks.inOrder(() -> desk.open(file), this::opened, error -> note(false, reason(error)));
    }

    /** The discussion has been opened again for a supplement. */
    void reopened() {
        state.set(new SealState.Ready(""));
    }

    /** A moment as a person reads it. */
    String moment(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, clock.getZone());
        Dates dates = new Dates(messages);
        return messages.text("review.moment", dates.day(local.toLocalDate()), dates.time(local));
    }

    private void load() {
        tasks.inOrder(
                this::summary,
                found -> found.ifPresent(summary -> {
                    if (summary.bundle() != null) {
                        state.set(new SealState.Sealed(summary.bundle(), summary.acknowledged()));
                    }
                }),
                error -> state.set(new SealState.Ready(reason(error))));
    }

    private Optional<DiscussionSummary> summary() {
        return desk.discussions().stream()
                .filter(summary -> summary.id().equals(session.id()))
                .findFirst();
    }

    /** Where the last bundle of any discussion was sealed to. */
    private Optional<Path> lastFolder() {
        return desk.discussions().stream()
                .flatMap(summary -> Stream.ofNullable(summary.bundle()))
                .max(Comparator.comparing(SealedBundle::sealed))
                .map(bundle -> bundle.file().getParent());
    }

    private void sealed(SealResult result) {
        state.set(
                switch (result) {
                    case SealResult.Sealed done -> new SealState.Sealed(done.bundle(), null);
                    case SealResult.Refused refused ->
                        new SealState.Ready(refused.reason().sentence(messages));
                });
    }

    private void opened(OpenResult result) {
        switch (result) {
            case OpenResult.Acknowledged acknowledged -> {
                boolean mine = acknowledged.discussion().equals(session.id());
                receipt.set(new ReceiptNote(
                        mine,
                        messages.text(mine ? "review.receipt.taken" : "review.receipt.other"),
                        messages.text(
                                "review.receipt.revision", acknowledged.revision(), moment(acknowledged.received()))));
                if (mine && state.get() instanceof SealState.Sealed(SealedBundle bundle, var _)) {
                    state.set(new SealState.Sealed(bundle, acknowledged.received()));
                }
            }
            case OpenResult.Returned returned -> {
                boolean mine = returned.discussion().equals(session.id());
                hasReturn.set(mine || hasReturn.get());
                receipt.set(new ReceiptNote(
                        mine,
                        messages.text(mine ? "review.return.taken" : "review.return.other"),
                        messages.text("review.return.takenWords")));
            }
            case OpenResult.Moved moved ->
                receipt.set(new ReceiptNote(
                        true,
                        messages.text("review.deadline.taken"),
                        messages.text("home.opened.deadline", new Dates(messages).day(moved.closes()))));
            case OpenResult.Refused refused -> note(false, refused.reason().sentence(messages));
            case OpenResult.Invited _, OpenResult.AlreadyInvited _, OpenResult.Shared _ ->
                note(false, messages.text("review.receipt.isInvitation"));
        }
    }

    private void note(boolean accepted, String words) {
        receipt.set(new ReceiptNote(accepted, messages.text("review.receipt.notTaken"), words));
    }

    private String reason(Throwable error) {
        return Trouble.of(error).sentence(messages);
    }
}
