package fi.pirtti.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A topic in one language.
 *
 * @param title its first heading
 * @param body all of it, the title included
 * @param paragraphs the plain words of each paragraph and heading
 * @param links what it links to, as written
 */
record HelpPage(HelpTopic topic, String title, Node body, List<String> paragraphs, List<String> links) {
    HelpPage {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
    }

    /** Reads a page from its parsed text, whose first block is its title. */
    static HelpPage of(HelpTopic topic, Node body) {
        Words words = new Words();
        body.accept(words);
        if (!(body.getFirstChild() instanceof Heading)) {
            throw new IllegalStateException("a help page begins with its title: " + topic);
        }
        return new HelpPage(topic, words.paragraphs.getFirst(), body, words.paragraphs, words.links);
    }

    /** Whether all of the words stand on the page, in any form that begins or contains them. */
    boolean tells(List<String> words) {
        String all = String.join(" ", paragraphs).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    /** Whether one of the words stands in the title. */
    boolean named(List<String> words) {
        String lower = title.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }

    /** The first paragraph after the title that has one of the words; the first one where the title alone has. */
    String passage(List<String> words) {
        return paragraphs.stream()
                .skip(1)
                .filter(paragraph -> words.stream().anyMatch(paragraph.toLowerCase(Locale.ROOT)::contains))
                .findFirst()
                .orElseGet(() -> paragraphs.get(Math.min(1, paragraphs.size() - 1)));
    }

    /** Collects the plain words of blocks. */
    private static final class Words extends AbstractVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private StringBuilder words = new StringBuilder();

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append(' ');
        }

        private void block(Node block) {
            words = new StringBuilder();
            visitChildren(block);
            paragraphs.add(words.toString());
        }
    }
}
