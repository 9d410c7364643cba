package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The cards that rise from the bottom bar, one at a time: pressing the same again takes it away. */
final class BarPanels {
    private final RunViewModel model;
    private final Messages messages;
    private final TimeNotice notice;
    private @Nullable RunFrame frame;
    private @Nullable Region open;
    private @Nullable Node opener;
    private Runnable dispose = () -> {};

    BarPanels(RunViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        notice = new TimeNotice(model, messages, this::noticeGone);
    }

    /** Where the cards are shown. */
    void on(RunFrame shown) {
        frame = shown;
    }

    /** Opens or closes the schedule. */
    void time() {
        if (isOpen(TimePanel.ID)) {
            close();
            return;
        }
        TimePanel time = new TimePanel(model, messages, this::close);
        open(time.node(), Pos.BOTTOM_LEFT, time::dispose, false);
    }

    /** Opens or closes what tells where the wall is. */
    void toggleWall(RunWall wall, Stage desk) {
        if (isOpen(WallPanel.ID)) {
            close();
        } else {
            wall(wall, desk, false);
        }
    }

    /**
     * Tells where the wall is.
     *
     * @param quietly leaves the focus where it is
     */
    void wall(RunWall wall, Stage desk, boolean quietly) {
        if (!isOpen(WallPanel.ID)) {
            WallPanel panel = new WallPanel(model, wall, messages, desk, this::close);
            open(panel.node(), Pos.BOTTOM_CENTER, panel::dispose, quietly);
        }
    }

    /** The wall that had lost its screen is back: nothing more to say. */
    void wallBack() {
        if (isOpen(WallPanel.ID)) {
            close();
        }
    }

    /** Says where minutes just given come from; the open schedule says it by itself. */
    void given(int minutes) {
        if (!isOpen(TimePanel.ID)) {
            if (open != notice) {
                shut();
            }
            notice.given(minutes);
            open = notice;
            raise(notice, Pos.BOTTOM_LEFT);
        }
    }

    /** Closes what is open; the focus goes back to where it was. */
    void close() {
        Node back = opener;
        shut();
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    /** What was said about the step that is left is no longer of use, and the next one is not to be covered. */
    void stepChanged() {
        if (open == notice) {
            notice.close();
        } else if (isOpen(WallPanel.ID)) {
            shut();
        }
    }

    void dispose() {
        shut();
    }

    private void open(Region card, Pos where, Runnable disposing, boolean quietly) {
        shut();
        dispose = disposing;
        open = card;
        raise(card, where);
        opener = quietly || card.getScene() == null ? null : card.getScene().getFocusOwner();
        if (card.getScene() != null && !quietly) {
            card.applyCss();
            card.layout();
            Node close = card.lookup("#" + card.getId() + "-close");
            if (close != null) {
                close.requestFocus();
            }
        }
    }

    private void shut() {
        if (open == notice) {
            notice.close();
        }
        dispose.run();
        dispose = () -> {};
        opener = null;
        open = null;
        raise(null, Pos.BOTTOM_LEFT);
    }

    private void raise(@Nullable Region card, Pos where) {
        if (frame != null) {
            frame.raise(card, where);
        }
    }

    private void noticeGone() {
        if (open == notice) {
            open = null;
            raise(null, Pos.BOTTOM_LEFT);
        }
    }

    private boolean isOpen(String id) {
        return open != null && id.equals(open.getId());
    }
}
