package fi.pirtti.ui.answers;

import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Draws lines of a summary. Its styles are in {@code review.css}. */
public final class SummaryLook {
    private SummaryLook() {}

    public static Region line(SummaryLine line) {
        return switch (line) {
            case SummaryLine.Heading(String text) -> Texts.wrapped(text, "summary-heading");
            case SummaryLine.Said(String text) -> bulleted("–", Texts.speech(text));
            case SummaryLine.Dissent(String text) -> {
                HBox row = Rows.row(12, Icon.of(Glyph.STATEMENT).toned(Tone.ACCENT), Rows.grow(Texts.speech(text)));
                row.setAlignment(Pos.TOP_LEFT);
                yield row;
            }
            case SummaryLine.Figure(String name, String figure) -> {
                Label words = Texts.wrapped(name, "summary-name");
                Label number = Texts.wrapped(figure, "summary-figure");
                HBox row = Rows.row(16, Rows.grow(words), number);
                row.setAlignment(Pos.TOP_LEFT);
                yield row;
            }
            case SummaryLine.Remark(String text) -> Texts.wrapped(text, "body-muted");
        };
    }

    private static HBox bulleted(String bullet, Label words) {
        HBox row = Rows.row(8, Texts.label(bullet, "faint"), Rows.grow(words));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
