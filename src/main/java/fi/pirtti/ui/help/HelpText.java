package fi.pirtti.ui.help;

import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Draws a page: headings, paragraphs, lists, strong words, key caps and links. */
final class HelpText extends AbstractVisitor {
    private final Consumer<HelpTopic> onLink;
    private Pane blocks;
    private TextFlow flow = new TextFlow();
    private boolean strong;
    private int number;

    private HelpText(Pane onto, Consumer<HelpTopic> onLink) {
        blocks = onto;
        this.onLink = onLink;
    }

    /** The page as nodes below each other. */
    static VBox of(HelpPage page, Consumer<HelpTopic> onLink) {
        VBox onto = Rows.column(8);
        onto.getStyleClass().add("help-text");
        page.body().accept(new HelpText(onto, onLink));
        return onto;
    }

    @Override
    public void visit(Heading heading) {
        String words = ((org.commonmark.node.Text) heading.getFirstChild()).getLiteral();
        Label label = Texts.wrapped(words, heading.getLevel() == 1 ? "help-title" : "help-heading");
        blocks.getChildren().add(label);
    }

    @Override
    public void visit(Paragraph paragraph) {
        flow = new TextFlow();
        flow.getStyleClass().add("help-paragraph");
        visitChildren(paragraph);
        blocks.getChildren().add(flow);
    }

    @Override
    public void visit(BulletList list) {
        number = 0;
        visitChildren(list);
    }

    @Override
    public void visit(OrderedList list) {
        number = 1;
        visitChildren(list);
        number = 0;
    }

    @Override
    public void visit(ListItem item) {
        Label mark = Texts.label(number > 0 ? number++ + "." : "•", "help-mark");
        mark.setMinWidth(Label.USE_PREF_SIZE);
        VBox words = Rows.column(4);
        HBox row = new HBox(mark, Rows.grow(words));
        row.getStyleClass().add("help-item");
        Pane outside = blocks;
        blocks = words;
        visitChildren(item);
        blocks = outside;
        blocks.getChildren().add(row);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        strong = true;
        visitChildren(emphasis);
        strong = false;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        put(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        put(" ");
    }

    /** Keys: {@code Ctrl+Z}. */
    @Override
    public void visit(Code code) {
        Kbd keys = Kbd.of(code.getLiteral().split("\\+(?=.)"));
        keys.getStyleClass().add("help-keys");
        flow.getChildren().add(keys);
    }

    @Override
    public void visit(Link link) {
        String words = ((org.commonmark.node.Text) link.getFirstChild()).getLiteral();
        HelpTopic target = HelpTopic.ofSlug(link.getDestination()).orElseThrow();
        Hyperlink hyperlink = new Hyperlink(words);
        hyperlink.getStyleClass().add("help-link");
        hyperlink.setOnAction(event -> onLink.accept(target));
        flow.getChildren().add(hyperlink);
    }

    private void put(String words) {
        Text text = new Text(words);
        text.getStyleClass().add(strong ? "help-strong" : "help-words");
        flow.getChildren().add((Node) text);
    }
}
