package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.rules.Review;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.FileDrop;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SaveIndicator;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.StageSteps;
import fi.pirtti.ui.common.StatTile;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.facilitator.paper.PaperKind;
import fi.pirtti.ui.facilitator.paper.PapersOverlay;
import fi.pirtti.ui.facilitator.privacy.TypedFindings;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.help.Tip;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Review and Seal: what was said, what must be handled, the gate, and the sealed file. */
public final class ReviewScreen implements Screen {

    /** Size of the save indicator's text, in em. */
    private static final double SMALL_TEXT = 0.9286;

    private static final double ROOM_FOR_STAGES = 88;
    private static final double ROOM_FOR_KEYS = 96;
    private static final double ROOM_FOR_WORDS = 60;
    private static final int NAME_SHOWN_WHOLE = 28;

    private final UiContext context;
    private final Messages messages;
    private final ReviewViewModel model;
    private final SealViewModel sealing;
    private final Optional<UriOpener> opener;
    private final StackPane root = new StackPane();
    private final StackPane whole = new StackPane(root);
    private final PapersOverlay papers;
    private final Button openPapers;
    private final StackPane stages = new StackPane();
    private final Node stagesBar = Rows.bar();
    private final SaveIndicator saved;
    private final Button undo;
    private final Region undoKeys = Kbd.of("Ctrl", "Z");
    private final Button back;
    private final HBox stats = new HBox();
    private final VBox page;
    private final StepsCard steps;
    private final FindingsCard findings;
    private final SinceSealedCard sinceSealed;
    private final Optional<AgreementCard> agreement;
    private final GateCard gate;
    private Node focus;

    /**
     * The review of a discussion, or if its present revision is sealed, of the file.
     *
     * @param opener empty where the platform cannot show a folder
     * @param home the person's own folder
     * @param fallback where files go when there are neither documents nor a desktop
     */
    public ReviewScreen(
            UiContext context,
            DiscussionSession session,
            FacilitatorDesk desk,
            Optional<UriOpener> opener,
            Path home,
            Path fallback) {
        this.context = context;
        this.opener = opener;
        messages = context.messages();
        model = new ReviewViewModel(session, context.tasks(), context.clock(), messages);
        sealing = new SealViewModel(session, desk, context.tasks(), context.clock(), messages, home, fallback);
        root.getStyleClass().add("review");
        root.getStylesheets().add(Theme.url("review.css"));
        papers = new PapersOverlay(whole, session, context);
        openPapers = Buttons.icon(Glyph.PRINT, messages.text("paper.open"), () -> papers.open(PaperKind.SUMMARY));
        openPapers.setId("open-papers");
        saved = new SaveIndicator(messages);
        undo = Buttons.plain(messages.text("review.undo"), Glyph.UNDO, model::undo);
        undo.setId("undo");
        undoKeys.setMinWidth(Region.USE_PREF_SIZE);
        back = Buttons.icon(Glyph.BACK, messages.text("review.back"), this::back);
        back.setId("back");
        steps = new StepsCard(messages, model, this::openStep, this::readAll);
        findings = new FindingsCard(messages, model);
        sinceSealed = new SinceSealedCard(messages, model, this::openStep);
        agreement = model.agreementStep().map(step -> new AgreementCard(messages, model, step));
        ReceiptZone receipts = new ReceiptZone(messages, sealing::open);
        gate = new GateCard(messages, model, this::openSeal, this::toFirstProblem, receipts);
        sealing.receiptProperty().subscribe(note -> {
            if (note != null) {
                receipts.say(note.title(), note.words());
            }
        });
        sealing.hasReturnProperty().subscribe(there -> receipts.offerReturn(there, this::lookAtReturn));
        page = page();
        FileDrop.on(page, receipts, files -> files.forEach(sealing::open));
        focus = findings.firstProblem().orElseGet(() -> gate.lookup("#seal"));
        TypedFindings.watch(root, messages, session::findingsIn, model::dismiss);
        model.changesProperty().subscribe(this::refresh);
        model.mendedProperty().subscribe(this::refresh);
        model.saveStateProperty().subscribe(this::showSaved);
        refresh();
        root.widthProperty().subscribe(this::fitHeader);
        saved.fontProperty().subscribe(this::fitHeader);
        if (session.isSealed()) {
            openSeal();
        } else {
            root.getChildren().setAll(page);
        }
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public List<Node> headerStart() {
        String unit = model.discussion().unit().name();
        Label name = Texts.label(unit.isBlank() ? messages.text("review.noUnit") : unit, "strong");
        name.setTooltip(new Tooltip(name.getText()));
        if (name.getText().length() <= NAME_SHOWN_WHOLE) {
            name.setMinWidth(Region.USE_PREF_SIZE);
        }
        return List.of(back, name);
    }

    @Override
    public List<Node> headerEnd() {
        return List.of(stages, stagesBar, saved, undo, undoKeys, openPapers);
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return Bindings.createObjectBinding(() -> onReview() ? HelpTopic.REVIEW : HelpTopic.SEAL, root.getChildren());
    }

    @Override
    public List<Tip> tips() {
        return List.of(new Tip("review-seal", "#seal", messages.text("tip.reviewSeal")));
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.of(
                messages.text("keys.group.screen"),
                Shortcut.NEXT_PROBLEM,
                Shortcut.UNDO,
                Shortcut.REDO,
                Shortcut.TURN_PAPER));
    }

    @Override
    public Node initialFocus() {
        return focus;
    }

    @Override
    public void takeIn(Path file) {
        sealing.open(file);
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (papers.isOpen()) {
            return;
        }
        if (Shortcut.NEXT_PROBLEM.matches(event)) {
            toFirstProblem();
            event.consume();
        } else if (Shortcut.UNDO.matches(event) && onReview()) {
            model.undo();
            event.consume();
        } else if (Shortcut.REDO.matches(event) && onReview()) {
            model.redo();
            event.consume();
        } else if (Shortcut.CLOSE.matches(event)
                && !onReview()
                && !model.session().isSealed()) {
            closePage();
            event.consume();
        }
    }

    @Override
    public void dispose() {
        papers.close();
    }

    private VBox page() {
        stats.getStyleClass().add("review-stats");
        Columns head = new Columns()
                .column(Rows.row(Texts.pageTitle(messages.text("review.title"))), 1)
                .column(stats, 1.6);
        head.getStyleClass().add("review-head");
        VBox middle = Rows.column(16, findings, sinceSealed);
        agreement.ifPresent(card -> middle.getChildren().add(Rows.grow(card)));
        middle.getStyleClass().add("review-middle");
        Columns columns = new Columns().column(steps, 322).column(middle, 610).column(gate, 322);
        columns.getStyleClass().add("review-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        VBox box = new VBox(head, Rows.grow(scroll));
        box.getStyleClass().addAll("page", "review-page");
        return box;
    }

    private void refresh() {
        boolean inFindings = isWithin(findings);
        steps.refresh();
        findings.refresh();
        sinceSealed.refresh();
        agreement.ifPresent(AgreementCard::refresh);
        gate.refresh();
        undo.setDisable(!model.canUndo());
        Review review = model.review();
        stats.getChildren()
                .setAll(
                        stat(review.participants(), "review.stat.participants"),
                        stat(review.sittings(), "review.stat.sittings"),
                        new StatTile(
                                review.stepsBehind() + "/" + review.steps().size(), messages.text("review.stat.steps")),
                        new StatTile(
                                messages.text("review.stat.minutes", Math.round(review.seconds() / 60.0)),
                                messages.text("review.stat.talk")));
        showStage(root.getChildren().contains(page) || root.getChildren().isEmpty());
        if (inFindings) {
            Node next = findings.firstProblem().orElseGet(() -> gate.lookup("#seal"));
            next.requestFocus();
        }
    }

    private StatTile stat(int count, String nounKey) {
        return new StatTile(Integer.toString(count), messages.text(nounKey, count));
    }

    private boolean isWithin(Node ancestor) {
        Node node = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (node != null && node != ancestor) {
            node = node.getParent();
        }
        return node != null;
    }

    private boolean onReview() {
        return root.getChildren().contains(page);
    }

    private void showStage(boolean reviewing) {
        stages.getChildren()
                .setAll(new StageSteps(
                        messages,
                        reviewing ? StageSteps.Stage.CHECK : StageSteps.Stage.EXPORT,
                        messages.text("common.stage.export")));
        undo.setVisible(reviewing);
        undo.setManaged(reviewing);
        fitHeader();
    }

    /** A narrow header, or one with large text, lets go of the key caps first, then of the stages, then of words. */
    private void fitHeader() {
        double em = saved.getFont().getSize() / SMALL_TEXT;
        double ems = root.getWidth() / em;
        show(undoKeys, ems >= ROOM_FOR_KEYS && undo.isVisible());
        show(stages, ems >= ROOM_FOR_STAGES);
        show(stagesBar, ems >= ROOM_FOR_STAGES);
        saved.brief(ems < ROOM_FOR_WORDS);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showSaved(SaveState state) {
        switch (state) {
            case SaveState.Saved(var time) -> saved.saved(time);
            case SaveState.Saving() -> saved.saving();
            case SaveState.Failed(String reason) -> saved.failed(reason);
        }
    }

    private void toFirstProblem() {
        if (onReview()) {
            findings.firstProblem().ifPresent(Focus::visibly);
        }
    }

    private void openStep(Step step) {
        model.openAt(step);
        context.navigator().go(new Place.Run(model.session().id()));
    }

    private void readAll() {
        SummaryView summary = new SummaryView(messages, model, this::closePage);
        root.getChildren().setAll(summary);
        summary.first().requestFocus();
    }

    private void openSeal() {
        SealedCard card = new SealedCard(messages, sealing, opener, this::home, this::reopen);
        SealView view = new SealView(messages, sealing, card, this::closePage, this::lookAtReturn);
        root.getChildren().setAll(view);
        showStage(false);
        // What is inside a scroll pane is in the scene, and can have the focus, only once that has its skin.
        root.applyCss();
        focus = view.first();
        focus.requestFocus();
    }

    private void closePage() {
        root.getChildren().setAll(page);
        root.applyCss();
        refresh();
        gate.lookup("#seal").requestFocus();
    }

    private void reopen() {
        model.reopen();
        sealing.reopened();
        closePage();
    }

    private void lookAtReturn() {
        context.navigator().go(new Place.Return(model.session().id()));
    }

    private void home() {
        context.navigator().go(new Place.Home());
    }

    private void back() {
        if (sealing.stateProperty().get() instanceof SealState.Working) {
            // What is being sealed cannot be changed: the way back opens when the file is there, or is not.
            return;
        }
        if (onReview()) {
            context.navigator().go(new Place.Run(model.session().id()));
        } else if (model.session().isSealed()) {
            home();
        } else {
            closePage();
        }
    }
}
