package fi.pirtti.ui.facilitator.prepare;

import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.guide.BackgroundField;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Stepper;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How many take part, by group, and what kind of unit they are. Counts, never names. */
final class ParticipantsCard extends VBox {
    private static final int MOST_PEOPLE = 999;

    private final PrepareViewModel model;
    private final Messages messages;
    private final VBox steppers = new VBox();
    private final Label total = Texts.number("0");
    private final Label ofHeadcount = Texts.label("", "body-muted");
    private final ProgressTrack share = new ProgressTrack();
    private @Nullable Stepper first;

    ParticipantsCard(PrepareViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "participants-card");
        steppers.getStyleClass().add("participant-groups");
        total.setId("participants-total");
        total.getStyleClass().add("participants-total");
        HBox head = Rows.row(
                12,
                Texts.cardTitle(messages.text("prepare.participants")),
                Rows.spacer(),
                Texts.small(messages.text("prepare.participants.counts")));
        head.getStyleClass().add("card-head");
        boolean grouped = !model.guide().participantGroups().isEmpty();
        if (grouped) {
            model.guide().participantGroups().forEach(this::group);
        } else {
            single();
        }
        HBox sum = Rows.row(
                8, Texts.label(messages.text("prepare.total"), "strong-large"), Rows.spacer(), total, ofHeadcount);
        sum.getStyleClass().add("participants-sum");
        boolean known = model.invitation().headcount() != null;
        share.setVisible(known);
        share.setManaged(known);
        ofHeadcount.setManaged(known);
        getChildren().addAll(head, steppers);
        if (grouped || known) {
            getChildren().addAll(sum, share);
        }
        getChildren()
                .addAll(
                        new Banner(
                                Tone.INFO,
                                Glyph.PRIVACY,
                                messages.text(
                                        "prepare.minimumGroup", model.guide().minimumGroupSize())),
                        Rows.spacer());
        for (BackgroundField field : model.guide().background()) {
            getChildren().addAll(Rows.line(), background(field));
        }
        show();
    }

    Node first() {
        return Objects.requireNonNull(first).field();
    }

    void show() {
        Participants now = model.attendance();
        total.setText(Integer.toString(now.total()));
        Integer headcount = model.invitation().headcount();
        if (headcount != null) {
            ofHeadcount.setText(messages.text("prepare.ofHeadcount", headcount));
            share.show(headcount == 0 ? 0 : Math.min(1, (double) now.total() / headcount));
        }
    }

    private void group(Labelled group) {
        String name = group.label().in(messages.language().tag());
        int count = model.attendance().groups().getOrDefault(group.id(), 0);
        stepper(name, count, "group-" + group.id()).valueProperty().subscribe((before, now) -> {
            model.count(group.id(), now.intValue());
            show();
        });
    }

    private void single() {
        String name = messages.text("prepare.total");
        stepper(name, model.attendance().total(), "group-all").valueProperty().subscribe((before, now) -> {
            model.total(now.intValue());
            show();
        });
    }

    private Stepper stepper(String name, int count, String id) {
        Stepper stepper = new Stepper(messages, name, MOST_PEOPLE, Orientation.HORIZONTAL);
        stepper.set(count);
        stepper.field().setId(id);
        if (first == null) {
            first = stepper;
        } else {
            steppers.getChildren().add(Rows.line());
        }
        HBox row = Rows.row(12, Rows.grow(Texts.wrapped(name, "speech")), stepper);
        row.getStyleClass().add("participant-group");
        steppers.getChildren().add(row);
        return stepper;
    }

    private VBox background(BackgroundField field) {
        String tag = messages.language().tag();
        String value = model.discussionProperty().get().unit().background().get(field.id());
        Labelled chosen = field.values().stream()
                .filter(each -> each.id().equals(value))
                .findFirst()
                .orElse(null);
        ComboBox<Labelled> box = new ComboBox<>();
        box.getItems().addAll(field.values());
        box.setId("background-" + field.id());
        box.setConverter(WhenCard.words(box, each -> each.label().in(tag)));
        box.setPromptText(messages.text("prepare.background.choose"));
        box.setValue(chosen);
        box.valueProperty().subscribe((before, now) -> model.background(field.id(), now.id()));
        box.setMaxWidth(Double.MAX_VALUE);
        String name = field.label().in(tag);
        box.setAccessibleText(name);
        Label label = Texts.wrapped(name, "field-label");
        HBox heading = Rows.row(4, label);
        if (field.required()) {
            heading.getChildren().add(Texts.label(messages.text("prepare.background.required"), "small"));
        }
        VBox column = Rows.column(6, heading, box);
        if (chosen != null) {
            column.getChildren().add(Texts.small(messages.text("prepare.background.given")));
        }
        return column;
    }
}
