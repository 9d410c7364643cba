package fi.pirtti.ui.facilitator.sitting;

import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Stepper;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How many take part, by the guide's groups or in all. Each change is told at once. */
public final class AttendanceFields extends VBox {
    private static final int MOST_PEOPLE = 999;

    private final Messages messages;
    private final List<Stepper> steppers = new ArrayList<>();
    private final Label total = Texts.number("0");

    /**
     * The fields.
     *
     * @param onGroup told a group's id and its count
     * @param onTotal told the count of all, where the guide has no groups
     */
    public AttendanceFields(
            Messages messages,
            Guide guide,
            Participants now,
            BiConsumer<String, Integer> onGroup,
            IntConsumer onTotal) {
        this.messages = messages;
        getStyleClass().add("participant-groups");
        if (guide.participantGroups().isEmpty()) {
            stepper(messages.text("prepare.total"), now.total(), "sitting-all")
                    .valueProperty()
                    .subscribe((before, count) -> onTotal.accept(count.intValue()));
            return;
        }
        for (Labelled group : guide.participantGroups()) {
            String name = group.label().in(messages.language().tag());
            int count = now.groups().getOrDefault(group.id(), 0);
            stepper(name, count, "sitting-" + group.id()).valueProperty().subscribe((before, changed) -> {
                onGroup.accept(group.id(), changed.intValue());
                sum();
            });
        }
        total.setId("sitting-total");
        HBox sum = Rows.row(8, Texts.label(messages.text("prepare.total"), "strong-large"), Rows.spacer(), total);
        sum.getStyleClass().addAll("participants-sum", "participant-group");
        getChildren().addAll(Rows.line(), sum);
        sum();
    }

    Node first() {
        return steppers.getFirst().field();
    }

    private void sum() {
        total.setText(Integer.toString(steppers.stream()
                .mapToInt(stepper -> stepper.valueProperty().get())
                .sum()));
    }

    private Stepper stepper(String name, int count, String id) {
        Stepper stepper = new Stepper(messages, name, MOST_PEOPLE, Orientation.HORIZONTAL);
        stepper.set(count);
        stepper.field().setId(id);
        if (!steppers.isEmpty()) {
            getChildren().add(Rows.line());
        }
        steppers.add(stepper);
        HBox row = Rows.row(12, Rows.grow(Texts.wrapped(name, "speech")), stepper);
        row.getStyleClass().add("participant-group");
        getChildren().add(row);
        return stepper;
    }
}
