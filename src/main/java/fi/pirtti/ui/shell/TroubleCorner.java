package fi.pirtti.ui.shell;

import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.ui.common.Motion;
import fi.pirtti.ui.common.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Tells of errors that nobody foresaw in the window's upper corner, below the header: what leads on is at the foot of
 * every screen, and stays free. Lets diagnostics be saved, from there and from the settings.
 */
final class TroubleCorner {
    private final BorderPane frame;
    private final StackPane root;
    private final Tasks tasks;
    private final Clock clock;
    private final Supplier<Messages> messages;
    private @Nullable DiagnosticsWriting writing;
    private @Nullable BiFunction<Window, String, Optional<Path>> askingWhere;
    private @Nullable TroubleCard card;
    private @Nullable Throwable told;

    /** @param root holds {@code frame}, whose top is the header */
    TroubleCorner(StackPane root, BorderPane frame, Tasks tasks, Clock clock, Supplier<Messages> messages) {
        this.root = root;
        this.frame = frame;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
    }

    /** From now on diagnostics are written like this, to the file that {@code asking} gives; null lets the person choose. */
    void savesWith(DiagnosticsWriting way, @Nullable BiFunction<Window, String, Optional<Path>> asking) {
        writing = way;
        askingWhere = asking;
    }

    /** Tells of an error in place of the one before. */
    void tell(Throwable error) {
        dismiss();
        TroubleCard now = new TroubleCard(messages.get(), Trouble.of(error), diagnostics(error), this::dismiss);
        double header =
                frame.getTop() == null ? 0 : frame.getTop().getLayoutBounds().getHeight();
        StackPane.setMargin(now, new Insets(header, 0, 0, 0));
        told = error;
        card = now;
        root.getChildren().add(now);
        Motion.settle(now);
    }

    /** Tells it again, in the language that is spoken now; nothing if nothing is told. */
    void tellAgain() {
        if (told != null) {
            tell(told);
        }
    }

    /** The way to save diagnostics, with an error if there was one; empty where nobody writes any. */
    Optional<DiagnosticsDeed> diagnostics(@Nullable Throwable error) {
        return Optional.ofNullable(writing).map(way -> {
            Messages now = messages.get();
            return new DiagnosticsDeed(
                    now, tasks, clock, way, error, askingWhere == null ? DiagnosticsDeed.choosing(now) : askingWhere);
        });
    }

    private void dismiss() {
        root.getChildren().remove(card);
        card = null;
        told = null;
    }
}
