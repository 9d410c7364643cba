package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The dissenting opinions, and a field for the next one. */
final class DissentCard extends VBox {
    /** What an opinion concerns: a step, or ({@code id} null) the whole. */
    record About(@Nullable String id, String title) {}

    private final AgreementViewModel model;
    private final Messages messages;
    private final List<About> abouts = new ArrayList<>();
    private final VBox list = Rows.column(8);
    private final List<DissentRow> rows = new ArrayList<>();
    private final GrowingField field;
    private final ComboBox<About> about;
    private final Label counter = Texts.small("");
    private final Button add;
    private final Subscription subscription;

    DissentCard(AgreementViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        abouts.add(new About(null, messages.text("run.agreement.whole")));
        for (Step step : model.dissentableSteps()) {
            abouts.add(new About(step.id(), model.titleOf(step.id())));
        }
        about = chooser("dissent-step");
        about.setValue(abouts.getFirst());
        field = new GrowingField("dissent-text", messages.text("run.agreement.dissent"));
        field.getStyleClass().add("entry");
        field.setPromptText(messages.text("run.agreement.dissentPrompt"));
        RecordedText.limit(field, model.maxLength());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.ADD_LINE.matches(event)) {
                add();
                event.consume();
            }
        });
        add = Buttons.withKeys(Buttons.secondary(messages.text("run.agreement.add"), Glyph.ADD, this::add), "Enter");
        add.setId("add-dissent");
        add.setAccessibleText(messages.text("run.agreement.addDissent"));
        field.textProperty().subscribe(text -> {
            add.setDisable(text.isBlank());
            counter.setText(messages.text("run.count.characters", text.length(), model.maxLength()));
        });
        FlowPane entry = new FlowPane(about, counter, add);
        entry.getStyleClass().addAll("gap-8", "dissent-entry");
        getStyleClass().addAll("card", "dissent-card");
        getChildren()
                .addAll(
                        Texts.wrapped(messages.text("run.agreement.dissents"), "card-title"),
                        Rows.column(8, field, entry),
                        list);
        subscription = model.dissent().subscribe(this::show);
    }

    /** What ties this card to the discussion. */
    Subscription subscription() {
        return subscription;
    }

    /** An opinion that is typed but not yet added is added: nothing said is lost. */
    void flush() {
        add();
        List.copyOf(rows).forEach(DissentRow::flush);
    }

    /** A chooser of what an opinion concerns. */
    ComboBox<About> chooser(String id) {
        ComboBox<About> chooser = new ComboBox<>();
        chooser.getItems().setAll(abouts);
        chooser.setId(id);
        chooser.setAccessibleText(messages.text("run.agreement.about"));
        chooser.getStyleClass().add("dissent-about");
        chooser.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable About which) {
                return which == null ? "" : which.title();
            }

            @Override
            public About fromString(String title) {
                return abouts.getFirst();
            }
        });
        return chooser;
    }

    /** What an opinion concerns, by the id of a step or null. */
    About about(@Nullable String step) {
        return abouts.stream()
                .filter(one -> step != null && step.equals(one.id()))
                .findFirst()
                .orElse(abouts.getFirst());
    }

    private void add() {
        About chosen = about.getValue();
        if (model.add(field.getText(), chosen == null ? null : chosen.id())) {
            field.clear();
            about.setValue(abouts.getFirst());
        }
    }

    private void show(List<Dissent> opinions) {
        while (rows.size() < opinions.size()) {
            rows.add(new DissentRow(model, messages, this, rows.size()));
        }
        while (rows.size() > opinions.size()) {
            rows.removeLast();
        }
        for (int i = 0; i < opinions.size(); i++) {
            rows.get(i).show(opinions.get(i));
        }
        list.getChildren().setAll(rows);
        list.setVisible(!rows.isEmpty());
        list.setManaged(!rows.isEmpty());
    }
}
