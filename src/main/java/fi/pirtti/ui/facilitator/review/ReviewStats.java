package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.rules.Review;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.StatTile;
import javafx.scene.layout.HBox;

/** The discussion in four figures: how many took part, at how many sittings, how many steps, how long. */
final class ReviewStats extends HBox {
    private final Messages messages;

    ReviewStats(Messages messages) {
        this.messages = messages;
        getStyleClass().add("review-stats");
    }

    void show(Review review) {
        getChildren()
                .setAll(
                        stat(review.participants(), "review.stat.participants"),
                        stat(review.sittings(), "review.stat.sittings"),
                        new StatTile(
                                review.stepsBehind() + "/" + review.steps().size(), messages.text("review.stat.steps")),
                        new StatTile(
                                messages.text("review.stat.minutes", Math.round(review.seconds() / 60.0)),
                                messages.text("review.stat.talk")));
    }

    private StatTile stat(int count, String nounKey) {
        return new StatTile(Integer.toString(count), messages.text(nounKey, count));
    }
}
