package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.StackedBar;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How well the team stands behind its answer, and who disagrees, word for word. */
final class AgreementCard extends VBox {
    private final Messages messages;
    private final ReviewViewModel model;
    private final Step.Agreement step;
    private final StackedBar bar = new StackedBar();
    private final FlowPane legend = new FlowPane();
    private final VBox dissents = Rows.column(12);
    private final VBox changed = new VBox();
    private final VBox adding = new VBox();

    AgreementCard(Messages messages, ReviewViewModel model, Step.Agreement step) {
        this.messages = messages;
        this.model = model;
        this.step = step;
        getStyleClass().addAll("card", "review-agreement");
        HBox promise =
                Rows.row(6, Icon.of(Glyph.SAFE, 16), Texts.wrapped(messages.text("review.dissentKept"), "small"));
        promise.setAlignment(Pos.CENTER_RIGHT);
        HBox head = Rows.row(Texts.cardTitle(messages.text("review.agreement")), Rows.spacer(), promise);
        head.getStyleClass().add("card-head");
        bar.setId("agreement-bar");
        bar.getStyleClass().add("large-bar");
        legend.getStyleClass().addAll("gap-12", "agreement-legend");
        getChildren().addAll(head, bar, legend, changed, Rows.line(), dissents, adding);
        closeAdding();
        refresh();
    }

    void refresh() {
        List<StackedBar.Part> parts = Stream.of(AgreementLevel.values())
                .map(level -> new StackedBar.Part(name(level), model.hands(step, level), styleClass(level)))
                .toList();
        boolean counted = parts.stream().anyMatch(part -> part.count() > 0);
        bar.show(parts);
        bar.setVisible(counted);
        bar.setManaged(counted);
        legend.getChildren().clear();
        if (counted) {
            parts.forEach(part -> legend.getChildren().add(entry(part)));
        } else {
            legend.getChildren().add(Texts.wrapped(messages.text("review.agreementUncounted"), "body-muted"));
        }
        int changes = model.approval().changesSinceHands();
        changed.getChildren().clear();
        if (counted && changes > 0) {
            Banner banner = new Banner(Tone.WARN, Glyph.PROBLEM, messages.text("review.agreementChanged", changes));
            banner.setId("agreement-changed");
            changed.getChildren().add(banner);
        }
        dissents.getChildren().clear();
        List<Dissent> found = model.agreement(step).dissent();
        for (int i = 0; i < found.size(); i++) {
            dissents.getChildren().add(dissent(found.get(i), i));
        }
        if (found.isEmpty()) {
            dissents.getChildren().add(Texts.wrapped(messages.text("review.noDissent"), "body-muted"));
        }
    }

    private static HBox entry(StackedBar.Part part) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", part.styleClass());
        return Rows.row(6, swatch, Texts.label(part.name(), "legend-name"));
    }

    private HBox dissent(Dissent dissent, int place) {
        var words = Texts.wrapped(dissent.text(), "speech");
        words.setId("dissent-" + place);
        HBox row = Rows.row(12, Icon.of(Glyph.STATEMENT).toned(Tone.ACCENT), Rows.grow(words));
        row.setAlignment(Pos.TOP_LEFT);
        String of = dissent.step();
        int number = model.words().stepNumber(of == null ? step.id() : of);
        var where = Texts.label(messages.text("review.dissentStep", number), "small");
        where.setMinWidth(USE_PREF_SIZE);
        row.getChildren().add(where);
        return row;
    }

    private void closeAdding() {
        Button add = Buttons.small(Buttons.text(messages.text("review.addDissent"), Glyph.ADD, this::openAdding));
        add.setId("dissent-add");
        adding.getChildren().setAll(add);
    }

    private void openAdding() {
        TextArea text = new TextArea();
        text.setId("dissent-text");
        text.setPromptText(messages.text("review.dissentPrompt"));
        text.setAccessibleText(messages.text("review.addDissent"));
        text.setWrapText(true);
        text.setPrefRowCount(2);
        Button save = Buttons.small(Buttons.primary(messages.text("review.dissentSave"), Glyph.CHECK, () -> add(text)));
        Button cancel = Buttons.small(Buttons.text(messages.text("review.finding.cancel"), null, this::closeAdding));
        save.setId("dissent-save");
        cancel.setId("dissent-cancel");
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                add(text);
                event.consume();
            } else if (Shortcut.CLOSE.matches(event)) {
                closeAdding();
                event.consume();
            }
        });
        VBox form = Rows.column(8, text, Rows.row(save, cancel));
        adding.getChildren().setAll(form);
        Focus.visibly(text);
    }

    private void add(TextArea text) {
        model.addDissent(step, text.getText());
        closeAdding();
        Focus.visibly(adding.getChildren().getFirst());
    }

    private String name(AgreementLevel level) {
        return switch (level) {
            case FULLY -> messages.text("presenter.agreement.fully");
            case MOSTLY -> messages.text("presenter.agreement.mostly");
            case CAN_LIVE_WITH -> messages.text("presenter.agreement.canLiveWith");
            case DISAGREE -> messages.text("presenter.agreement.disagree");
        };
    }

    private static String styleClass(AgreementLevel level) {
        return "agree-" + (level.ordinal() + 1);
    }
}
