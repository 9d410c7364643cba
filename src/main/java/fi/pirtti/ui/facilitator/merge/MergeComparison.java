package fi.pirtti.ui.facilitator.merge;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.merging.MergePart;
import fi.pirtti.facilitation.MergeReading;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SegmentedChoice;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.facilitator.review.StepSummary;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** This machine and the other side by side, step by step: what is added, and what has to be chosen. */
final class MergeComparison {
    private final MergeViewModel model;
    private final Messages messages;
    private final MergeReading.Ready reading;
    private final Button merge;

    MergeComparison(MergeViewModel model, Messages messages, MergeReading.Ready reading) {
        this.model = model;
        this.messages = messages;
        this.reading = reading;
        merge = Buttons.large(Buttons.primary(messages.text("merge.merge"), Glyph.TWO_MACHINES, model::merge));
        merge.setId("merge-merge");
    }

    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        parts.add(machines());
        List<MergePart> changes = MergeViewModel.changes(reading);
        if (reading.merge().isNothing()) {
            Banner nothing = new Banner(Tone.INFO, Glyph.DONE, messages.text("merge.nothing"));
            nothing.setId("merge-nothing");
            parts.add(nothing);
        }
        changes.forEach(part -> parts.add(part(part)));
        return parts;
    }

    /** What is always in sight: what happens, and the button that does it. */
    Node bar(Runnable leave) {
        boolean nothing = reading.merge().isNothing();
        long choices = MergeViewModel.changes(reading).stream()
                .filter(MergePart::differs)
                .count();
        Button cancel = Buttons.large(Buttons.secondary(
                messages.text(nothing ? "merge.home" : "merge.cancel"), nothing ? Glyph.NEXT : Glyph.CLOSE, leave));
        cancel.setId("merge-cancel");
        HBox bar =
                Rows.row(16, Rows.grow(Texts.wrapped(messages.text("merge.summary", choices), "body-muted")), cancel);
        if (!nothing) {
            bar.getChildren().add(merge);
        }
        bar.getStyleClass().add("merge-bar");
        return bar;
    }

    private Columns machines() {
        Card here = new Card(
                Rows.row(8, Icon.of(Glyph.STORED), Texts.cardTitle(messages.text("merge.here"))),
                sittings(model.ours(), false));
        Card there = new Card(
                Rows.row(
                        8,
                        Icon.of(Glyph.TWO_MACHINES),
                        Texts.cardTitle(messages.text("merge.there")),
                        Rows.spacer(),
                        Texts.small(model.made(reading))),
                sittings(reading.theirs(), true));
        Columns columns = new Columns().column(here, 1).column(there, 1);
        columns.getStyleClass().add("merge-columns");
        return columns;
    }

    private VBox sittings(Discussion discussion, boolean theirs) {
        VBox lines = Rows.column(4);
        for (Sitting sitting : discussion.sittings()) {
            HBox row = Rows.row(
                    8, Rows.grow(Texts.wrapped(model.line(sitting, discussion.ordinal(sitting.id())), "body")));
            boolean added = reading.merge().sittings().stream()
                    .anyMatch(each -> each.started().isEqual(sitting.started()));
            if (theirs) {
                row.getChildren()
                        .add(
                                added
                                        ? new Chip(Tone.ACCENT, Glyph.ADD, messages.text("merge.addedSitting"))
                                        : new Chip(Tone.NEUTRAL, Glyph.CHECK, messages.text("merge.known")));
            }
            lines.getChildren().add(row);
        }
        if (discussion.sittings().isEmpty()) {
            lines.getChildren().add(Texts.wrapped(messages.text("merge.noSittings"), "body-muted"));
        }
        return lines;
    }

    private Card part(MergePart part) {
        Step step = model.step(part);
        String tag = messages.language().tag();
        HBox head = Rows.row(
                8,
                Icon.of(Glyph.of(step.kind())).toned(Tone.ACCENT),
                Rows.grow(Texts.wrapped(step.title().in(tag), "card-title")));
        if (part.added() > 0) {
            head.getChildren().add(new Chip(Tone.ACCENT, Glyph.ADD, messages.text("merge.added", part.added())));
        }
        if (part.differs()) {
            head.getChildren().add(new Chip(Tone.WARN, Glyph.WARNING, messages.text("merge.differs")));
        }
        Columns columns = new Columns()
                .column(side("merge.here", model.ours(), step), 1)
                .column(side("merge.there", reading.theirs(), step), 1);
        columns.getStyleClass().add("merge-columns");
        CheckBox included = new CheckBox(messages.text("merge.include"));
        included.setId("merge-include-" + step.id());
        included.setAccessibleText(
                messages.text("merge.includeStep", step.title().in(tag)));
        included.setSelected(model.includes(step.id()));
        included.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().add(included);
        Card card = new Card(head, columns);
        card.setId("merge-step-" + step.id());
        if (part.differs()) {
            HBox choice = choice(step);
            choice.disableProperty().bind(included.selectedProperty().not());
            card.getChildren().addAll(Rows.line(), choice);
        }
        included.selectedProperty().subscribe((before, now) -> model.include(step.id(), now));
        return card;
    }

    private VBox side(String name, Discussion discussion, Step step) {
        VBox side = Rows.column(
                6,
                Texts.label(messages.text(name), "small-strong"),
                StepSummary.of(model.guide(), discussion, messages, step));
        side.getStyleClass().add("merge-side");
        return side;
    }

    private HBox choice(Step step) {
        SegmentedChoice<Boolean> choice = new SegmentedChoice<>(
                List.of(false, true),
                model.takesTheirs(step.id()),
                theirs -> messages.text(theirs ? "merge.takeTheirs" : "merge.keepOurs"));
        choice.setId("merge-choice-" + step.id());
        choice.valueProperty().subscribe((before, now) -> model.take(step.id(), now));
        return Rows.row(12, Rows.grow(Texts.wrapped(messages.text("merge.choose"), "body")), choice);
    }
}
