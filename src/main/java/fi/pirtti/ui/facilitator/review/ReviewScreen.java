package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.FileDrop;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.UnsavedStrip;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Review and Seal: what was said, what must be handled, the gate, and the sealed file. */
public final class ReviewScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final ReviewViewModel model;
    private final SealViewModel sealing;
    private final Optional<UriOpener> opener;
    private final StackPane root = new StackPane();
    private final StackPane whole = new StackPane();
    private final PapersOverlay papers;
    private final ReviewHeader header;
    private final UnsavedStrip unsaved;
    private final ReviewStats stats;
    private final ScrollPane page;
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
        header = new ReviewHeader(messages, root, this::back, model::undo, () -> papers.open(PaperKind.SUMMARY));
        unsaved = new UnsavedStrip(messages, model::saveAgain);
        whole.getChildren().add(new VBox(unsaved, Rows.grow(root)));
        stats = new ReviewStats(messages);
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
        return header.start(model.discussion().unit().name());
    }

    @Override
    public List<Node> headerEnd() {
        return header.end();
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

    private ScrollPane page() {
        Columns head = new Columns()
                .column(Rows.row(Texts.pageTitle(messages.text("review.title"))), 1)
                .column(stats, 1.6);
        head.getStyleClass().add("review-head");
        VBox middle = Rows.column(16, findings, sinceSealed);
        agreement.ifPresent(card -> middle.getChildren().add(Rows.grow(card)));
        middle.getStyleClass().add("review-middle");
        Columns columns = new Columns().column(steps, 322).column(middle, 610).column(gate, 322);
        columns.getStyleClass().add("review-columns");
        VBox box = new VBox(head, Rows.grow(columns));
        box.getStyleClass().addAll("page", "review-page");
        return Rows.scrollingPage(box);
    }

    private void refresh() {
        boolean inFindings = isWithin(findings);
        steps.refresh();
        findings.refresh();
        sinceSealed.refresh();
        agreement.ifPresent(AgreementCard::refresh);
        gate.refresh();
        header.canUndo(model.canUndo());
        stats.show(model.review());
        showStage(root.getChildren().contains(page) || root.getChildren().isEmpty());
        if (inFindings) {
            Node next = findings.firstProblem().orElseGet(() -> gate.lookup("#seal"));
            next.requestFocus();
        }
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
        header.reviewing(reviewing);
    }

    private void showSaved(SaveState state) {
        header.show(state);
        switch (state) {
            case SaveState.Saved _ -> unsaved.saved();
            case SaveState.Failed(String reason) -> unsaved.failed(messages.text("common.unsavedWords", reason));
            case SaveState.Saving _ -> {
                // Stays while it is tried again: the row must not come and go under the pointer.
            }
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
