package fi.pirtti.ui.office.intake;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.office.Conflicts;
import fi.pirtti.storage.archive.KeptRevision;
import fi.pirtti.storage.archive.ResponseState;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.answers.SummaryLine;
import fi.pirtti.ui.answers.SummaryLines;
import fi.pirtti.ui.answers.SummaryLook;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.office.OfficeSheet;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The contents of one revision side by side, step by step, what differs marked, and the choice between them. */
final class ConflictSheet {
    private final Messages messages;
    private final ZoneId zone;
    private final List<Conflicts.Content> contents;
    private final TextField note = new TextField();

    ConflictSheet(Messages messages, ZoneId zone, List<Conflicts.Content> contents) {
        this.messages = messages;
        this.zone = zone;
        this.contents = contents;
    }

    OfficeSheet sheet(BiConsumer<Long, String> onChoose, Runnable close) {
        KeptRevision first = contents.getFirst().revision();
        note.setId("conflict-note");
        note.setPromptText(messages.text("intake.conflict.note"));
        note.setAccessibleText(messages.text("intake.conflict.note"));
        VBox page = Rows.column(16);
        page.getStylesheets().add(Theme.url("review.css"));
        page.getStyleClass().add("conflict-page");
        page.getChildren().add(columns(content -> head(content, onChoose, close)));
        int same = 0;
        Guide guide = contents.getFirst().guide();
        for (Step step : guide.steps()) {
            if (differs(step)) {
                page.getChildren().add(stepTitle(step));
                page.getChildren().add(columns(content -> lines(content, step)));
            } else {
                same++;
            }
        }
        page.getChildren().add(Texts.body(messages.text("intake.conflict.same", same)));
        VBox whole = Rows.column(
                12,
                Texts.body(messages.text("intake.conflict.sentence", first.unitName(), first.revision())),
                note,
                Rows.grow(Rows.scrollingPage(page)));
        whole.setMinHeight(0);
        Button later = Buttons.secondary(messages.text("intake.conflict.later"), null, close);
        later.setId("leave-conflict");
        return new OfficeSheet(
                        messages.text("intake.conflict.sheet"),
                        messages.text("office.found.close"),
                        true,
                        whole,
                        close,
                        later)
                .beginningAt(note);
    }

    private boolean differs(Step step) {
        Conflicts.Content first = contents.getFirst();
        return contents.stream().anyMatch(each -> first.differs(each, step));
    }

    private Columns columns(java.util.function.Function<Conflicts.Content, Region> part) {
        Columns columns = new Columns();
        columns.getStyleClass().add("conflict-columns");
        contents.forEach(content -> columns.column(part.apply(content), 1));
        return columns;
    }

    private VBox head(Conflicts.Content content, BiConsumer<Long, String> onChoose, Runnable close) {
        KeptRevision revision = content.revision();
        boolean counts = revision.state() != ResponseState.CONFLICT;
        LocalDateTime local = LocalDateTime.ofInstant(revision.imported(), zone);
        String path = revision.path();
        Button choose = Buttons.primary(messages.text("intake.conflict.choose"), Glyph.CHECK, () -> {
            if (note.getText().isBlank()) {
                note.setPromptText(messages.text("intake.conflict.needsNote"));
                note.requestFocus();
            } else {
                close.run();
                onChoose.accept(revision.id(), note.getText().strip());
            }
        });
        choose.setId("choose-" + contents.indexOf(content));
        Label file = Texts.small(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
        return Rows.column(
                6,
                Rows.row(
                        12,
                        new Chip(
                                counts ? Tone.OK : Tone.WARN,
                                counts ? Glyph.DONE : Glyph.CLOCK,
                                messages.text(counts ? "intake.conflict.now" : "intake.conflict.other")),
                        Texts.body(messages.text(
                                "intake.when",
                                new Dates(messages).shortDay(local.toLocalDate()),
                                messages.time(local)))),
                file,
                choose);
    }

    private Region stepTitle(Step step) {
        return Rows.row(
                8,
                Icon.of(Glyph.of(step.kind())).toned(Tone.ACCENT),
                Rows.grow(Texts.wrapped(step.title().in(messages.language().tag()), "strong-large")),
                new Chip(Tone.WARN, null, messages.text("intake.conflict.differs")));
    }

    /** Lines that the others do not have are marked. */
    private VBox lines(Conflicts.Content content, Step step) {
        VBox box = Rows.column(4);
        box.getStyleClass().add("conflict-side");
        Set<SummaryLine> others = new HashSet<>();
        for (Conflicts.Content other : contents) {
            if (other != content) {
                others.addAll(SummaryLines.of(other.guide(), other.discussion(), messages, step));
            }
        }
        for (SummaryLine line : SummaryLines.of(content.guide(), content.discussion(), messages, step)) {
            Region shown = SummaryLook.line(line);
            if (!others.contains(line)) {
                shown.getStyleClass().add("conflict-mark");
            }
            box.getChildren().add(shown);
        }
        return box;
    }
}
