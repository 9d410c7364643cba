package fi.pirtti.ui.office;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * One window of the office's desk: at the left the rail with the others, in the header the consultation, and a page with
 * a title. A window fills its page in its constructor; what it subscribes to on anything that lives longer is given to
 * {@link #follow}.
 */
public abstract class OfficeWindow implements Screen {
    private final OfficeDesk desk;
    private final UiContext ui;
    private final Place.Office here;
    private final StackPane root = new StackPane();
    private final OfficeRail rail;
    private final VBox page = Rows.column(16);
    private final OfficeFrame frame;
    private final HBox head;
    private final Label title;
    private final Region gap = Rows.spacer();
    private final ConsultationMenu consultation;
    private @Nullable OfficeSheet sheet;
    private @Nullable Node beforeSheet;
    private final List<Subscription> followed = new ArrayList<>();

    protected OfficeWindow(OfficeDesk desk, UiContext ui, Place.Office here, String title) {
        this.desk = desk;
        this.ui = ui;
        this.here = here;
        this.title = Texts.pageTitle(title);
        rail = new OfficeRail(desk, ui, here);
        consultation = new ConsultationMenu(desk, ui);
        head = Rows.row(12, this.title, gap);
        head.getStyleClass().add("office-head");
        this.title.setMinWidth(Region.USE_PREF_SIZE);
        page.getStyleClass().add("office-page");
        page.getChildren().add(head);
        page.setMinSize(0, 0);
        frame = new OfficeFrame(rail, page);
        root.getStyleClass().add("office");
        root.getStylesheets().add(Theme.url("office.css"));
        root.getChildren().add(frame);
        follow(desk.lockedProperty().subscribe(locked -> PassphraseSheet.show(root, frame, desk, ui, locked)));
    }

    protected final OfficeDesk desk() {
        return desk;
    }

    protected final UiContext ui() {
        return ui;
    }

    protected final Messages messages() {
        return ui.messages();
    }

    /** Goes to another window. */
    protected final void go(Place.Office place) {
        ui.navigator().go(place);
    }

    /** Calls the window otherwise. */
    protected final void title(String words) {
        title.setText(words);
    }

    /** What stands beside the title, such as the time of what is shown. */
    protected final void besideTitle(Node... nodes) {
        head.getChildren().addAll(1, List.of(nodes));
    }

    /** What can be done with the whole window, at the right end of the title's row. */
    protected final void deeds(Node... deeds) {
        head.getChildren().addAll(deeds);
    }

    /** The row of the title, for a window that fits it to its width itself. */
    protected final HBox head() {
        return head;
    }

    /** What stands below the title, all the rest of the page. */
    protected final void fill(Region content) {
        page.getChildren().setAll(head, Rows.grow(content));
        content.setMinHeight(0);
    }

    /** The rail is pictures only in this window, which needs the width. */
    protected final void foldRail() {
        rail.fold();
    }

    /** Ends with the window. */
    protected final void follow(Subscription subscription) {
        followed.add(subscription);
    }

    /** Opens something over the window, which waits behind it until {@link #closeSheet}. */
    protected final void openSheet(OfficeSheet opened) {
        closeSheet();
        beforeSheet = root.getScene() == null ? null : root.getScene().getFocusOwner();
        sheet = opened;
        root.getChildren().add(opened);
        frame.setDisable(true);
        root.applyCss();
        root.layout();
        Focus.onEntering(opened.first());
    }

    /** Takes away what lies over the window; the keyboard is where it was before. */
    protected final void closeSheet() {
        OfficeSheet open = sheet;
        if (open != null) {
            sheet = null;
            root.getChildren().remove(open);
            frame.setDisable(false);
            Node before = beforeSheet;
            if (before != null && before.getScene() == root.getScene()) {
                before.requestFocus();
            }
        }
    }

    /** True while something lies over the window. */
    protected final boolean hasSheet() {
        return sheet != null;
    }

    /** Where windows put what lies over all of them for a while. */
    protected final StackPane root() {
        return root;
    }

    @Override
    public final Region node() {
        return root;
    }

    @Override
    public final boolean changesDesk() {
        return true;
    }

    @Override
    public List<Node> headerStart() {
        return List.of(consultation);
    }

    /** By default the way to this window in the rail. */
    @Override
    public Node initialFocus() {
        return rail.wayTo(here);
    }

    @Override
    public void dispose() {
        followed.forEach(Subscription::unsubscribe);
        followed.clear();
        rail.dispose();
        consultation.dispose();
    }
}
