package fi.pirtti.ui.facilitator.paper;

import fi.pirtti.exchange.pdf.PageImage;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One page of the paper, as large as there is room, and the way to the others. */
final class PagePreview extends VBox {
    private final PapersViewModel model;
    private final Messages messages;
    private final ImageView view = new ImageView();
    private final Sheet sheet = new Sheet();
    private final Label place = Texts.label("", "papers-place");
    private final Button before;
    private final Button after;
    private final Subscription subscriptions;

    PagePreview(PapersViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("papers-preview");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        before = Buttons.icon(Glyph.BACK, messages.text("paper.pageBefore"), () -> model.turn(model.page() - 1));
        before.setId("paper-page-before");
        after = Buttons.icon(Glyph.NEXT, messages.text("paper.pageAfter"), () -> model.turn(model.page() + 1));
        after.setId("paper-page-after");
        place.setId("paper-place");
        HBox bar = Rows.row(12, before, place, after);
        bar.getStyleClass().add("papers-bar");
        getChildren().addAll(Rows.grow(sheet), bar);
        subscriptions = Subscription.combine(
                model.imageProperty().subscribe(this::show),
                model.stateProperty().subscribe(this::show));
    }

    void dispose() {
        subscriptions.unsubscribe();
    }

    private void show(@Nullable PageImage page) {
        if (page != null) {
            WritableImage image = new WritableImage(page.width(), page.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            page.width(),
                            page.height(),
                            PixelFormat.getIntArgbInstance(),
                            page.argb(),
                            0,
                            page.width());
            view.setImage(image);
            sheet.requestLayout();
            showPlace();
        }
    }

    private void show(PaperState state) {
        switch (state) {
            case PaperState.Making() -> {
                place.setText(messages.text("paper.making"));
                view.setOpacity(view.getImage() == null ? 0 : 0.45);
            }
            case PaperState.Failed(String words) -> {
                place.setText(words);
                view.setOpacity(0);
            }
            case PaperState.Ready(int pages) -> {
                view.setOpacity(1);
                showPlace();
            }
        }
    }

    private void showPlace() {
        if (model.stateProperty().get() instanceof PaperState.Ready(int pages)) {
            String words = messages.text("paper.page", model.page() + 1, pages);
            place.setText(words);
            view.setAccessibleText(words);
            before.setDisable(model.page() == 0);
            after.setDisable(model.page() + 1 >= pages);
        }
    }

    /** Keeps the whole page in sight. */
    private final class Sheet extends Pane {
        Sheet() {
            getChildren().add(view);
            setMinSize(0, 0);
            getStyleClass().add("papers-sheet");
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        /** Where the height is not given, the page takes the width. */
        @Override
        protected double computePrefHeight(double width) {
            Image page = view.getImage();
            return page == null || width <= 0 ? 0 : Math.ceil(width * page.getHeight() / page.getWidth());
        }

        @Override
        protected void layoutChildren() {
            if (view.getImage() != null) {
                view.setFitWidth(getWidth());
                view.setFitHeight(getHeight());
                view.relocate(
                        (getWidth() - view.getLayoutBounds().getWidth()) / 2,
                        (getHeight() - view.getLayoutBounds().getHeight()) / 2);
            }
        }
    }
}
