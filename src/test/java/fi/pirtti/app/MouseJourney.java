package fi.pirtti.app;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Everything with the mouse and one button of it, but for a menu; only words are typed. */
final class MouseJourney extends Journey {
    private final Messages messages;
    private final Guide guide;

    MouseJourney(Stage window, Talk talk, Messages messages, Guide guide) {
        super(window, talk);
        this.messages = messages;
        this.guide = guide;
        scene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            throw new AssertionError("A key was needed");
        });
    }

    @Override
    void openWall() {
        click("open-wall");
        // what tells of the wall lies over the work until it is closed
        click("wall-panel-close");
    }

    @Override
    void next() {
        click("next-step");
    }

    @Override
    void ideas() {
        choose("entry-category", category(0));
        add(talk.idea());
        choose("entry-category", category(1));
        add(talk.all());
        add(talk.twin());
        add(talk.otherTwin());
        click("choose-i3");
        click("choose-i4");
        click("merge-ideas");
        hover("choose-i2");
        click("edit-i2");
        clickBefore("edit-idea", talk.half().length() + 1);
        click("split-idea");
        hover("choose-i1");
        click("edit-i1");
        say(talk.mended());
        click("idea-entry");
        hover("choose-i1");
        choose("category-of-i1", category(2));
        on(mouse -> at(mouse, find("choose-i1"), MouseButton.SECONDARY));
        pick(messages.text("run.ideas.menu.up"));
    }

    private void add(String words) {
        click("idea-entry");
        say(words);
        click("add-idea");
    }

    @Override
    void terms() {
        click("term-word");
        say(talk.term());
        click("term-here");
        say(talk.here());
        click("term-elsewhere");
        say(talk.elsewhere());
        click("add-term");
    }

    @Override
    void clusters() {
        click("idea-i2");
        click("idea-i1");
        click("cluster-new");
        say(talk.group());
        drag("idea-i4", "cluster-drop-new");
        say(talk.otherGroup());
        drag("idea-i3", "cluster-c2");
    }

    @Override
    void dots() {
        click("dots-count-c1-more", 5);
        click("dots-count-c2-more", 3);
    }

    @Override
    void statement() {
        click("statement-text");
        say(talk.sentence());
        click("keep-draft");
        say(talk.more());
        click("take-draft-1");
    }

    @Override
    void scale() {
        click("scale-count-3-more", 3);
        click("scale-count-4-more", 4);
        click("scale-statement-ehkaiseva");
        click("hand-start");
        for (int hands : new int[] {1, 2, 3, 0, 0, 1}) {
            click("hand-counter-more", hands);
            click("hand-next");
        }
        click("scale-reason-low");
        say(talk.low());
    }

    @Override
    void choice() {
        click("choice-count-ajanvaraus-more", 3);
        click("choice-count-etavastaanotto-more", 2);
    }

    @Override
    void ranking() {
        click("rank-pool-saatavuus");
        click("rank-pool-henkilosto");
        click("rank-pool-yhdenvertaisuus");
        click("rank-up-henkilosto");
    }

    @Override
    void weighing() {
        click("weigh-kiintea-asiakas");
        click("weigh-palette-4");
        click("weigh-kiintea-henkilosto");
        click("weigh-palette-2");
        click("weigh-reason-open-kiintea");
        say(talk.reason());
        click("recommend-liikkuva");
    }

    @Override
    void actions() {
        click("action-text");
        say(talk.action());
        click("action-role");
        say(talk.role());
        click("action-due");
        say("1.10.2022");
        click("add-action");
    }

    @Override
    void agreement() {
        click("read-start");
        for (int page = 0; page < 60 && shows("read-next-page"); page++) {
            click("read-next-page");
        }
        click("agree-count-fully-more", 8);
        click("agree-count-mostly-more", 1);
        click("dissent-text");
        say(talk.dissent());
        choose(
                "dissent-step",
                guide.step("nykytila")
                        .orElseThrow()
                        .title()
                        .in(messages.language().tag()));
        click("add-dissent");
    }

    private String category(int place) {
        Step.Ideas step = (Step.Ideas) guide.step("nykytila").orElseThrow();
        return step.categories().get(place).label().in(messages.language().tag());
    }

    private void click(String id) {
        click(id, 1);
    }

    private void click(String id, int times) {
        on(mouse -> {
            for (int i = 0; i < times; i++) {
                at(mouse, find(id), MouseButton.PRIMARY);
            }
        });
    }

    /** The buttons of a row come with the pointer. */
    private void hover(String id) {
        on(mouse -> mouse.mouseMove(middle(find(id))));
    }

    /** Opens a menu and picks from it. */
    private void choose(String menu, String words) {
        click(menu);
        pick(words);
    }

    /** Picks from the menu that is open. */
    private void pick(String words) {
        on(mouse -> at(mouse, inPopup(words), MouseButton.PRIMARY));
    }

    private static void at(Robot mouse, Node node, MouseButton button) {
        at(mouse, middle(node), button);
    }

    private static void at(Robot mouse, Point2D place, MouseButton button) {
        mouse.mouseMove(place);
        mouse.mousePress(button);
        mouse.mouseRelease(button);
    }

    /** Puts the caret before the character at {@code index}. */
    private void clickBefore(String id, int index) {
        on(mouse -> {
            TextArea field = (TextArea) find(id);
            Rectangle2D letter = ((TextAreaSkin) field.getSkin()).getCharacterBounds(index);
            at(
                    mouse,
                    field.localToScreen(letter.getMinX() + 1, letter.getMinY() + letter.getHeight() / 2),
                    MouseButton.PRIMARY);
        });
    }

    private void drag(String id, String target) {
        Point2D from = onFx(() -> middle(find(id)));
        on(mouse -> {
            mouse.mouseMove(from);
            mouse.mousePress(MouseButton.PRIMARY);
            mouse.mouseMove(from.add(6, 6));
            mouse.mouseMove(from.add(12, 12));
        });
        on(mouse -> mouse.mouseMove(middle(find(target)).add(-2, -2)));
        on(mouse -> {
            mouse.mouseMove(middle(find(target)));
            mouse.mouseRelease(MouseButton.PRIMARY);
        });
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Node inPopup(String words) {
        List<Node> found = new ArrayList<>();
        Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(popup -> collect(popup.getScene().getRoot(), words, found));
        return found.stream().findFirst().orElseThrow(() -> new AssertionError("Not in a menu: " + words));
    }

    private static void collect(Node node, String words, List<Node> found) {
        if (node instanceof Labeled labeled && words.equals(labeled.getText()) && isShown(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words, found));
        }
    }
}
