package fi.pirtti.ui.facilitator.home;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.FileDrop;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.help.Tip;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Home: what there is to do next, what has been done, and where a file from the office goes. */
public final class HomeScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final HomeViewModel model;
    private final StackPane root = new StackPane();
    private final VBox main = Rows.column(20);
    private final VBox notices = new VBox();
    private final VBox head = new VBox();
    private final VBox page = new VBox();
    private final HomeSide side;
    private final ScrollPane scroll;
    private @Nullable QuestionsPreview preview;
    private @Nullable Node beforePreview;
    private Node focus;

    public HomeScreen(UiContext context, HomeViewModel model) {
        this.context = context;
        this.messages = context.messages();
        this.model = model;
        side = new HomeSide(messages, this::chooseFile, this::rehearse);
        focus = side.openButton();
        head.getStyleClass().add("home-head");
        page.getChildren().addAll(head, notices, body());
        page.getStyleClass().addAll("home-page", "page");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        root.getStyleClass().add("home");
        root.getStylesheets().add(Theme.url("home.css"));
        root.getChildren().add(scroll);
        FileDrop.on(root, side.dropZone(), model::open);
        // Nothing is drawn before it is known what there is: drawing an empty Home first would only be thrown away.
        model.contentProperty().subscribe(content -> {
            if (model.loadedProperty().get()) {
                show(content);
            }
        });
        model.loadedProperty().subscribe(loaded -> {
            if (loaded) {
                show(model.contentProperty().get());
            }
        });
        model.noticeProperty().subscribe(this::tell);
        model.toMergeProperty().subscribe(merge -> {
            if (merge != null) {
                context.navigator().go(merge);
            }
        });
        model.returnedProperty().subscribe(returned -> {
            if (returned != null) {
                context.navigator().go(new Place.Return(returned));
            }
        });
        model.load();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return new ReadOnlyObjectWrapper<>(HelpTopic.HOME);
    }

    @Override
    public List<Tip> tips() {
        return List.of(
                new Tip("home-open", "#home-open", messages.text("tip.homeOpen")),
                new Tip("home-rehearse", "#rehearse", messages.text("tip.homeRehearse")));
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.of(messages.text("keys.group.screen"), Shortcut.OPEN_FILE));
    }

    @Override
    public Node initialFocus() {
        return focus;
    }

    @Override
    public boolean changesDesk() {
        return true;
    }

    @Override
    public boolean roomyHeader() {
        return true;
    }

    @Override
    public ObservableBooleanValue ready() {
        return model.loadedProperty();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (Shortcut.OPEN_FILE.matches(event)) {
            chooseFile();
            event.consume();
        } else if (Shortcut.CLOSE.matches(event) && preview != null) {
            closePreview();
            event.consume();
        }
    }

    @Override
    public void takeIn(Path file) {
        model.open(file);
    }

    private Columns body() {
        Columns columns = new Columns().column(main, 926).column(side, 340);
        columns.getStyleClass().add("home-columns");
        return columns;
    }

    private void show(HomeViewModel.Content content) {
        head.getChildren()
                .setAll(Texts.label(model.today(), "home-today"), Texts.wrapped(model.heading(), "home-heading"));
        main.getChildren().clear();
        HomeEntry first = content.first();
        boolean focused = focus.isFocused() || focus.getScene() == null;
        if (first != null) {
            InvitationCard card = new InvitationCard(messages, model, first, context.navigator(), () -> look(first));
            main.getChildren().add(card);
            focus = card.hero();
        } else {
            main.getChildren().add(new Welcome(messages, this::rehearse));
            focus = side.openButton();
        }
        if (!content.others().isEmpty()) {
            main.getChildren().add(new DiscussionList(messages, content.others(), context.navigator()));
        }
        side.showContact(
                first != null ? first : content.others().stream().findFirst().orElse(null));
        if (focused && root.getScene() != null) {
            // The new parts need their places first, or the scroll pane would follow the focus to nowhere.
            root.applyCss();
            root.layout();
            Focus.onEntering(focus);
            scroll.setVvalue(0);
        }
    }

    private void tell(HomeViewModel.@Nullable Notice notice) {
        notices.getChildren().clear();
        notices.setManaged(notice != null);
        if (notice != null) {
            Banner banner = new Banner(notice.tone(), glyph(notice.tone()), notice.text());
            banner.setId("home-notice");
            banner.getStyleClass().add("home-notice");
            notices.getChildren().add(banner);
        }
    }

    private static Glyph glyph(Tone tone) {
        return switch (tone) {
            case OK -> Glyph.DONE;
            case WARN, BAD -> Glyph.PROBLEM;
            case NEUTRAL, ACCENT, INFO -> Glyph.INFO;
        };
    }

    private void look(HomeEntry entry) {
        model.guide(entry.discussion(), guide -> {
            Node focusOwner = root.getScene().getFocusOwner();
            beforePreview = focusOwner;
            QuestionsPreview opened = new QuestionsPreview(messages, guide, this::closePreview);
            preview = opened;
            root.getChildren().add(opened);
            // Nothing behind the sheet is to be reached with the Tab key.
            scroll.setDisable(true);
            opened.focus();
        });
    }

    private void closePreview() {
        root.getChildren().remove(preview);
        preview = null;
        scroll.setDisable(false);
        if (beforePreview != null) {
            Focus.visibly(beforePreview);
        }
    }

    private void rehearse() {
        model.rehearse(begun -> context.navigator().go(new Place.Run(begun)));
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("home.open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(messages.text("home.open.pirttiFiles"), "*.pirtti"),
                        new FileChooser.ExtensionFilter(messages.text("home.open.allFiles"), "*.*"));
        File file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            model.open(file.toPath());
        }
    }
}
