package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.privacy.Finding;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What may identify a person, one card each; below them what has been handled, with its undoing. */
final class FindingsCard extends VBox {
    private final Messages messages;
    private final ReviewViewModel model;
    private final HBox head;
    private final VBox list = Rows.column(8);
    private final List<FindingCard> cards = new ArrayList<>();

    FindingsCard(Messages messages, ReviewViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("card", "review-findings");
        head = Rows.row(Texts.cardTitle(messages.text("review.findings")), Rows.spacer());
        head.getStyleClass().add("card-head");
        getChildren().addAll(head, list);
        refresh();
    }

    /** Where the keyboard goes for the first finding that is open. */
    Optional<Node> firstProblem() {
        return cards.stream().findFirst().map(FindingCard::first);
    }

    void refresh() {
        List<Finding> findings = model.findings();
        Chip chip = findings.isEmpty()
                ? new Chip(Tone.OK, Glyph.DONE, messages.text("review.findingsNone"))
                : new Chip(Tone.BAD, Glyph.PROBLEM, messages.text("review.findingsOpen", findings.size()));
        chip.setId("findings-state");
        head.getChildren().setAll(head.getChildren().get(0), head.getChildren().get(1), chip);
        cards.clear();
        list.getChildren().clear();
        for (int i = 0; i < findings.size(); i++) {
            cards.add(new FindingCard(messages, model, findings.get(i), i));
        }
        list.getChildren().addAll(cards);
        String mended = model.mendedProperty().get();
        if (!mended.isEmpty()) {
            list.getChildren().add(handled(mended, "mended-undo", model::undo));
        }
        List<ReviewViewModel.Judged> judged = model.judged();
        for (int i = 0; i < judged.size(); i++) {
            Judgement judgement = judged.get(i).judgement();
            list.getChildren()
                    .add(handled(words(judged.get(i)), "dismissed-" + i + "-undo", () -> model.unjudge(judgement)));
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Texts.wrapped(messages.text("review.noFindings"), "body-muted"));
        }
    }

    private String words(ReviewViewModel.Judged judged) {
        String found = judged.finding().identifier().text();
        String place = model.words().place(judged.finding());
        return switch (judged.judgement()) {
            case Judgement.NoIdentifier _ -> messages.text("review.dismissed", found, place);
            case Judgement.Kept(var _, var _, String reason) -> messages.text("review.kept", found, place, reason);
        };
    }

    private Banner handled(String words, String id, Runnable undoing) {
        Button undo = Buttons.small(Buttons.text(messages.text("review.undo"), null, undoing));
        undo.setId(id);
        undo.setAccessibleText(undo.getText() + ": " + words);
        return new Banner(Tone.OK, Glyph.DONE, words).withDeed(undo);
    }
}
