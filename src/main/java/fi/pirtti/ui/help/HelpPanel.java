package fi.pirtti.ui.help;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SearchField;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Help as one reads it: the way back, searching, the page, and the keys that work where one is. */
public final class HelpPanel extends VBox {
    private final HelpViewModel model;
    private final Messages messages;
    private final Supplier<List<KeyGroup>> keys;
    private final ScrollPane scroll = new ScrollPane();
    private final SearchField search;
    private final Button back;

    /**
     * @param keys the keys that work on the present screen, asked for when they are to be shown
     * @param onClose called when the person has read enough
     */
    public HelpPanel(HelpViewModel model, Messages messages, Supplier<List<KeyGroup>> keys, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.keys = keys;
        getStyleClass().add("help-panel");
        getStylesheets().add(Theme.url("help.css"));
        setId("help-panel");
        setAccessibleText(messages.text("help.title"));
        back = Buttons.icon(Glyph.BACK, messages.text("help.back"), model::back);
        back.setId("help-back");
        Label name = Texts.strong(messages.text("help.title"));
        Button close = Buttons.icon(Glyph.CLOSE, messages.text("help.close"), onClose);
        close.setId("help-close");
        HBox head = Rows.row(4, back, name, Rows.spacer(), close);
        head.getStyleClass().add("help-head");
        search = new SearchField(
                messages.text("help.search"), messages.text("help.search"), messages.text("help.searchClear"));
        search.setId("help-search");
        search.textProperty().bindBidirectional(model.questionProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKeys);
        scroll.setId("help-scroll");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("help-scroll");
        HBox find = new HBox(Rows.grow(search));
        find.getStyleClass().add("help-find");
        getChildren().addAll(head, find, Rows.grow(scroll));
        model.topicProperty().subscribe((before, now) -> show());
        model.hereProperty().subscribe((before, now) -> show());
        model.foundProperty().subscribe((before, now) -> show());
        model.canGoBackProperty().subscribe(can -> back.setDisable(!can));
        addEventHandler(KeyEvent.KEY_PRESSED, this::goBack);
        show();
    }

    /** Gives the keyboard to the page, so that arrows and page keys scroll it and Tab goes on to its links. */
    public void focusPage() {
        scroll.requestFocus();
    }

    /** Whether it has a window of its own, or stands beside the work. */
    public void standAlone(boolean alone) {
        getStyleClass().remove("alone");
        if (alone) {
            getStyleClass().add("alone");
        }
    }

    /** Shows the keys anew, if they are on the page. */
    public void refresh() {
        show();
    }

    private void show() {
        VBox page = model.questionProperty().get().isBlank() ? page() : results();
        page.getStyleClass().add("help-page");
        scroll.setContent(page);
        scroll.setVvalue(0);
    }

    private VBox page() {
        HelpTopic topic = model.topicProperty().get();
        HelpPage page = model.page(topic);
        VBox text = HelpText.of(page, this::follow);
        scroll.setAccessibleText(String.join("\n", page.paragraphs()));
        if (topic == HelpTopic.KEYS || topic == model.hereProperty().get()) {
            if (topic != HelpTopic.KEYS) {
                text.getChildren().add(Texts.wrapped(messages.text("help.keys"), "help-heading"));
            }
            text.getChildren().add(KeyList.of(keys.get(), messages));
        }
        return text;
    }

    private void follow(HelpTopic target) {
        model.open(target);
        focusPage();
    }

    private VBox results() {
        VBox list = Rows.column(8);
        List<HelpPage> found = model.foundProperty().get();
        Label count = Texts.small(messages.text("help.found", found.size()));
        count.setId("help-found");
        list.getChildren().add(count);
        scroll.setAccessibleText(count.getText());
        List<String> words = HelpBook.words(model.questionProperty().get());
        found.forEach(page -> list.getChildren().add(result(page, words)));
        return list;
    }

    private Node result(HelpPage page, List<String> words) {
        Button open = Buttons.text(page.title(), null, () -> follow(page.topic()));
        open.getStyleClass().add("help-result");
        return Rows.column(2, open, Texts.small(page.passage(words)));
    }

    /** Enter opens the first page that was found; Esc ends the search before it closes help. */
    private void searchKeys(KeyEvent event) {
        List<HelpPage> found = model.foundProperty().get();
        if (event.getCode() == KeyCode.ENTER && !found.isEmpty()) {
            follow(found.getFirst().topic());
            event.consume();
        } else if (Shortcut.CLOSE.matches(event) && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    /** Alt+← is the way back here, as it is in a browser; it must not move the discussion. */
    private void goBack(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
            if (event.getCode() == KeyCode.LEFT) {
                model.back();
            }
            event.consume();
        }
    }
}
