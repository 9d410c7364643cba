package fi.pirtti.ui.office.coverage;

import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoveredUnit;
import fi.pirtti.office.coverage.UnitState;
import fi.pirtti.storage.archive.KeptRevision;
import fi.pirtti.storage.archive.UnitMark;
import fi.pirtti.storage.archive.UnitStanding;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chosen unit: what happened to it, and what the office writes down about it. */
final class UnitCard extends VBox {
    private final CoverageViewModel model;
    private final Messages messages;
    private final Dates dates;
    private final Runnable close;
    private final LocalDate today;

    UnitCard(CoverageViewModel model, Messages messages, LocalDate today, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.today = today;
        this.close = close;
        dates = new Dates(messages);
        setId("unit-card");
        getStyleClass().add("unit-card");
    }

    void show(CoverageViewModel.Detail detail) {
        CoveredUnit unit = detail.unit();
        Label name = Texts.wrapped(unit.name(), "strong");
        Chip chip = new Chip(
                StateLook.tone(unit.state()),
                StateLook.glyph(unit.state()),
                messages.text(unit.state().key()));
        var head = Rows.row(
                8, Rows.grow(name), chip, Buttons.icon(Glyph.CLOSE, messages.text("coverage.unit.close"), close));
        VBox events = Rows.column(4);
        events.getChildren()
                .add(Texts.small(messages.text("coverage.unit.id", unit.id(), unit.headcount())
                        + (unit.registered().email().isEmpty()
                                ? "  ·  " + messages.text("coverage.unit.no-email")
                                : "  ·  " + unit.registered().email())));
        happened(detail).forEach(line -> events.getChildren().add(Texts.small(line)));
        getChildren().setAll(head, events);
        if (!unit.state().answered() && unit.state() != UnitState.CLOSED) {
            getChildren().add(deeds(unit));
        }
    }

    /** What happened, in the order in which it did. */
    private List<String> happened(CoverageViewModel.Detail detail) {
        UnitStanding standing = detail.unit().standing();
        List<Event> events = new java.util.ArrayList<>();
        if (standing.invited() != null) {
            events.add(new Event(standing.invited(), messages.text("coverage.unit.invited")));
        } else {
            events.add(new Event(Instant.MIN, messages.text("coverage.unit.uninvited")));
        }
        for (UnitMark mark : standing.marks()) {
            LocalDate day = mark.day();
            String words = switch (mark.kind()) {
                case AGREED ->
                    day == null
                            ? messages.text("coverage.unit.agreed")
                            : messages.text("coverage.unit.agreed.day", dates.day(day));
                case DECLINED -> messages.text("coverage.unit.declined");
                case NONE -> messages.text("coverage.unit.unmarked");
            };
            events.add(new Event(mark.made(), mark.note().isEmpty() ? words : words + ": " + mark.note()));
        }
        for (KeptRevision revision : detail.revisions()) {
            events.add(new Event(
                    revision.imported(),
                    revision.revision() == 1
                            ? messages.text("coverage.unit.arrived", revision.ideas())
                            : messages.text("coverage.unit.revised", revision.revision(), revision.ideas())));
        }
        for (UnitChange change : detail.changes()) {
            events.add(new Event(change.at(), messages.text(changed(change.kind()))));
        }
        return events.stream()
                .sorted(java.util.Comparator.comparing(Event::at))
                .map(this::line)
                .toList();
    }

    private static String changed(UnitChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "coverage.unit.added";
            case RENAMED, MOVED, CHANGED -> "coverage.unit.changed";
            case CLOSED -> "coverage.unit.closed";
            case REOPENED -> "coverage.unit.reopened";
            case MERGED -> "coverage.unit.merged";
            case SPLIT -> "coverage.unit.split";
        };
    }

    private record Event(Instant at, String words) {}

    private String line(Event event) {
        return event.at.equals(Instant.MIN) ? event.words : dates.day(Coverage.day(event.at)) + "  " + event.words;
    }

    private Node deeds(CoveredUnit unit) {
        FlowPane deeds = new FlowPane();
        deeds.getStyleClass().add("unit-deeds");
        Button agreed = Buttons.small(
                Buttons.secondary(messages.text("coverage.mark.agreed"), Glyph.SCHEDULED, () -> askDay(unit, deeds)));
        agreed.setId("mark-agreed");
        Button declined = Buttons.small(Buttons.secondary(
                messages.text("coverage.mark.declined"), Glyph.DECLINED, () -> askReason(unit, deeds)));
        declined.setId("mark-declined");
        deeds.getChildren().addAll(agreed, declined);
        if (unit.mark().isPresent()) {
            deeds.getChildren()
                    .add(Buttons.small(Buttons.text(
                            messages.text("coverage.mark.none"),
                            Glyph.ERASE,
                            () -> model.mark(unit, UnitMark.Kind.NONE, null, ""))));
        }
        return deeds;
    }

    private void askDay(CoveredUnit unit, FlowPane deeds) {
        TextField field = new TextField();
        field.setId("agreed-day");
        field.setPromptText(messages.text("coverage.mark.day.prompt"));
        field.getStyleClass().add("entry");
        ask(
                deeds,
                messages.text("coverage.mark.day"),
                field,
                () -> model.mark(unit, UnitMark.Kind.AGREED, day(field.getText()), ""));
    }

    private @Nullable LocalDate day(String text) {
        return dates.parseDay(text, today).orElse(null);
    }

    private void askReason(CoveredUnit unit, FlowPane deeds) {
        TextField field = new TextField();
        field.setId("declined-reason");
        field.setPromptText(messages.text("coverage.mark.reason.prompt"));
        field.getStyleClass().add("entry");
        ask(
                deeds,
                messages.text("coverage.mark.reason"),
                field,
                () -> model.mark(unit, UnitMark.Kind.DECLINED, today, field.getText()));
    }

    private void ask(FlowPane deeds, String question, TextField field, Runnable write) {
        Label label = Texts.smallStrong(question);
        label.setLabelFor(field);
        field.setAccessibleText(question);
        field.setOnAction(event -> write.run());
        Button done = Buttons.small(Buttons.primary(messages.text("coverage.mark.write"), Glyph.CHECK, write));
        done.setId("mark-write");
        deeds.getChildren().setAll(label, field, done);
        Focus.forTyping(field);
    }
}
