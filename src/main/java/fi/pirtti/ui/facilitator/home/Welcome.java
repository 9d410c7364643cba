package fi.pirtti.ui.facilitator.home;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.RaanuStripe;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.StageSteps;
import fi.pirtti.ui.common.Texts;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands in the place of the invitation before there is one: what will happen, in four lines. */
final class Welcome extends StackPane {
    Welcome(Messages messages, Runnable rehearse) {
        getStyleClass().addAll("card", "invitation-card");
        VBox content = Rows.column(
                16,
                Texts.wrapped(messages.text("home.welcome.title"), "step-title"),
                Texts.bodyLarge(messages.text("home.welcome.text")),
                Rows.line(),
                new StageSteps(messages, StageSteps.Stage.PREPARE, messages.text("home.stage.export")),
                step(Glyph.INVITATION, messages.text("home.welcome.invitation")),
                step(Glyph.IDEAS, messages.text("home.welcome.discussion")),
                step(Glyph.SEALED, messages.text("home.welcome.sealed")),
                Rows.line(),
                rehearsal(messages, rehearse));
        content.getStyleClass().add("invitation-content");
        RaanuStripe stripe = new RaanuStripe(Orientation.VERTICAL);
        StackPane.setAlignment(stripe, Pos.CENTER_LEFT);
        getChildren().addAll(content, stripe);
    }

    private static HBox rehearsal(Messages messages, Runnable rehearse) {
        Button start = Buttons.secondary(messages.text("rehearsal.start"), Glyph.REHEARSAL, rehearse);
        start.setId("rehearse-first");
        return Rows.row(16, start, Rows.grow(Texts.body(messages.text("rehearsal.startText"))));
    }

    private static HBox step(Glyph glyph, String text) {
        return Rows.row(12, InvitationCard.tile(Icon.of(glyph, 20)), Rows.grow(Texts.body(text)));
    }
}
