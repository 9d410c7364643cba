package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.ui.common.WrappedCell;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The ideas that stand alone, as cards under each other. Only those in sight exist, so hundreds cost no more than ten. */
final class AloneList extends ListView<ClustersViewModel.Card> {
    private final Growth<ClustersViewModel.Card> growth;

    /**
     * An empty list.
     *
     * @param card the card of an idea, the same one each time as long as the idea stands alone
     * @param pressed told the keys pressed and typed on a card, before the list takes them for itself
     */
    AloneList(
            Function<ClustersViewModel.Card, IdeaCard> card,
            Consumer<KeyEvent> pressed,
            Consumer<KeyEvent> typed,
            Consumer<Runnable> nextFrame) {
        growth = new Growth<>(getItems(), nextFrame);
        setId("ungrouped-list");
        getStyleClass().add("alone-list");
        setCellFactory(list -> {
            CardCell cell = new CardCell(card);
            cell.addEventHandler(KeyEvent.KEY_PRESSED, pressed::accept);
            cell.addEventHandler(KeyEvent.KEY_TYPED, typed::accept);
            return cell;
        });
        // The keyboard is on a card, never on the list around the cards: a stop of its own would catch Shift Tab for
        // good.
        setFocusTraversable(false);
        focusedProperty().subscribe(focused -> {
            if (focused && !getItems().isEmpty()) {
                focusFirstInSight(card);
            }
        });
    }

    void show(List<ClustersViewModel.Card> cards) {
        growth.show(cards);
    }

    /** Scrolls just so far that the idea's card exists and is seen; false if the idea is not here. */
    boolean reveal(String idea) {
        growth.finish();
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(idea)) {
                if (getSkin() == null) {
                    applyCss();
                }
                layout();
                if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                    flow.scrollTo(i);
                }
                // Cells that come are dressed by the list itself.
                layout();
                return true;
            }
        }
        return false;
    }

    private void focusFirstInSight(Function<ClustersViewModel.Card, IdeaCard> card) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> laid) || laid.getFirstVisibleCell() == null) {
            // When a step opens, nothing has been laid out yet and there is no card to put the keyboard on.
            Parent around = getScene().getRoot();
            around.applyCss();
            around.layout();
        }
        int first = lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
        card.apply(getItems().get(Math.clamp(first, 0, getItems().size() - 1))).requestFocus();
    }

    /** A card that takes the list's width and the height that its wrapped words need. */
    private static final class CardCell extends WrappedCell<ClustersViewModel.Card> {
        private final Function<ClustersViewModel.Card, IdeaCard> card;

        CardCell(Function<ClustersViewModel.Card, IdeaCard> card) {
            this.card = card;
            getStyleClass().add("card-cell");
        }

        @Override
        protected void updateItem(ClustersViewModel.@Nullable Card idea, boolean empty) {
            super.updateItem(idea, empty);
            show(empty || idea == null ? null : card.apply(idea));
        }
    }
}
