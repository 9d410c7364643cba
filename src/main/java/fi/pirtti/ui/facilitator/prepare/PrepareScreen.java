package fi.pirtti.ui.facilitator.prepare;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SaveIndicator;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.StageSteps;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.UnsavedStrip;
import fi.pirtti.ui.facilitator.paper.PaperKind;
import fi.pirtti.ui.facilitator.paper.PapersOverlay;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.help.Tip;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Arranging a discussion, on one page, in any order. */
public final class PrepareScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final UUID discussion;
    private final PrepareViewModel model;
    private final WhenCard when;
    private final ParticipantsCard participants;
    private final ChecklistCard checklist;
    private final StartCard start;
    private final @Nullable UnitCard unit;
    private final SaveIndicator saved;
    private final HBox savedBox;
    private final UnsavedStrip unsaved;
    private final Label unitName = Texts.label("", "header-title");
    private final StackPane whole = new StackPane();
    private final PapersOverlay papers;
    private final Subscription subscriptions;

    public PrepareScreen(UiContext context, UUID discussion, PrepareViewModel model) {
        this.context = context;
        this.messages = context.messages();
        this.discussion = discussion;
        this.model = model;
        when = new WhenCard(model, messages);
        participants = new ParticipantsCard(model, messages);
        papers = new PapersOverlay(whole, model.session(), context);
        checklist = new ChecklistCard(model, messages, () -> openPapers(PaperKind.WORKSHEETS));
        start = new StartCard(
                model,
                messages,
                this::begin,
                () -> context.navigator().go(new Place.NewSitting(discussion, Place.NewSitting.Kind.ANOTHER_SHIFT)),
                () -> context.navigator().go(new Place.Transcribe(discussion)));
        unit = model.invitation().open() ? new UnitCard(model, messages) : null;
        saved = new SaveIndicator(messages);
        saved.setId("save-indicator");
        saved.fitTo(whole);
        savedBox = Rows.row(16, Rows.bar(), saved);
        unsaved = new UnsavedStrip(messages, model::saveAgain);
        unitName.setTooltip(new Tooltip());
        whole.getChildren().add(new VBox(unsaved, Rows.grow(Rows.scrollingPage(page()))));
        whole.getStylesheets().add(Theme.url("prepare.css"));
        subscriptions = Subscription.combine(
                model.preparationProperty().subscribe(now -> {
                    when.show(now);
                    checklist.show();
                    start.show();
                }),
                model.discussionProperty().subscribe(now -> showUnit(now.unit())),
                model.savingProperty().subscribe(this::show));
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public List<Node> headerStart() {
        return List.of(
                Buttons.icon(
                        Glyph.BACK,
                        messages.text("prepare.back"),
                        () -> context.navigator().go(new Place.Home())),
                unitName);
    }

    @Override
    public List<Node> headerEnd() {
        return List.of(new StageSteps(messages, StageSteps.Stage.PREPARE), savedBox);
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return new ReadOnlyObjectWrapper<>(HelpTopic.PREPARE);
    }

    @Override
    public List<Tip> tips() {
        return List.of(new Tip("prepare-start", "#prepare-start", messages.text("tip.prepareStart")));
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.of(messages.text("keys.group.screen"), Shortcut.BEGIN, Shortcut.TURN_PAPER));
    }

    @Override
    public Node initialFocus() {
        return unit != null ? unit.first() : model.attendance().total() == 0 ? participants.first() : when.first();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (Shortcut.BEGIN.matches(event) && !papers.isOpen()) {
            begin();
            event.consume();
        }
    }

    @Override
    public void flush() {
        when.commit();
        if (unit != null) {
            unit.commit();
        }
    }

    @Override
    public void dispose() {
        papers.close();
        subscriptions.unsubscribe();
    }

    private void openPapers(PaperKind kind) {
        flush();
        papers.open(kind);
    }

    private VBox page() {
        String tag = messages.language().tag();
        FlowPane head = new FlowPane(
                Texts.pageTitle(messages.text("prepare.title")),
                Texts.label(
                        messages.text(
                                "prepare.subtitle",
                                model.guide().title().in(tag),
                                model.guide().steps().size(),
                                model.guide().minutes()),
                        "body-muted"));
        head.getStyleClass().add("prepare-head");
        VBox first = column(when, Rows.grow(new RulesCard(model, messages)));
        VBox second = unit == null ? column(Rows.grow(participants)) : column(unit, Rows.grow(participants));
        // The unit's fields make the page longer than the window; the button that begins stays in sight.
        VBox third = unit == null ? column(Rows.grow(checklist), start) : column(start, Rows.grow(checklist));
        Columns columns = new Columns().column(first, 484).column(second, 444).column(third, 326);
        columns.getStyleClass().add("prepare-columns");
        VBox page = new VBox(head, Rows.grow(columns));
        page.getStyleClass().addAll("page", "prepare-page");
        return page;
    }

    private static VBox column(Node... cards) {
        return Rows.column(20, cards);
    }

    private void showUnit(Unit shown) {
        String name = shown.name().isEmpty() ? messages.text("prepare.unit.unnamed") : shown.name();
        unitName.setText(name);
        unitName.getTooltip().setText(name);
    }

    private void begin() {
        context.navigator().go(new Place.Run(discussion));
    }

    private void show(Saving saving) {
        boolean changed = !(saving instanceof Saving.Unchanged);
        savedBox.setVisible(changed);
        savedBox.setManaged(changed);
        switch (saving) {
            case Saving.Unchanged() -> {}
            case Saving.Saved(var at) -> {
                saved.saved(at);
                unsaved.saved();
            }
            case Saving.UnderWay() -> saved.saving();
            case Saving.Failed(var reason) -> {
                saved.failed();
                unsaved.failed(messages.text("common.unsavedWords", reason));
            }
        }
    }
}
