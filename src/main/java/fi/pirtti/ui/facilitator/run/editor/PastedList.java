package fi.pirtti.ui.facilitator.run.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ideas in a text that was pasted: one a line, without the bullets and numbers of the list that they come from.
 *
 * @param ideas in the order of the text; none is blank or longer than allowed
 */
record PastedList(List<Line> ideas) {
    private static final Pattern BULLET = Pattern.compile("^[-–—−*+•·◦▪▫‣●○■□☐☑✓✔➢►]\\s+|^[•·◦▪▫‣●○■□☐☑✓✔➢►]");
    private static final Pattern NUMBER = Pattern.compile("^\\(?\\d{1,3}[.):]\\)?\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s+");

    /**
     * One idea.
     *
     * @param continued whether it goes on where the line before had become too long for one idea
     */
    record Line(String text, boolean continued) {}

    PastedList {
        ideas = List.copyOf(ideas);
    }

    /** Reads a text; what is longer than {@code maximum} UTF-16 units goes on as another idea. */
    static PastedList of(String pasted, int maximum) {
        List<String> lines = pasted.lines()
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
        long numbered =
                lines.stream().filter(line -> NUMBER.matcher(line).find()).count();
        // One line may begin with a number that is said; a list of them is numbered.
        boolean isNumbered = numbered > 1 && numbered * 2 >= lines.size();
        List<Line> ideas = new ArrayList<>();
        for (String line : lines) {
            String words = BULLET.matcher(line).replaceFirst("");
            if (isNumbered) {
                words = NUMBER.matcher(words).replaceFirst("");
            }
            addParts(ideas, words.strip(), maximum);
        }
        return new PastedList(ideas);
    }

    /** Whether it is more than one idea, so that it is worth a look before it is added. */
    boolean several() {
        return ideas.size() > 1;
    }

    private static void addParts(List<Line> ideas, String words, int maximum) {
        String rest = words;
        boolean continued = false;
        while (!rest.isEmpty()) {
            int end = rest.length() <= maximum ? rest.length() : cut(rest, maximum);
            ideas.add(new Line(rest.substring(0, end).strip(), continued));
            rest = rest.substring(end).strip();
            continued = true;
        }
    }

    /** Behind the last sentence that fits, or else the last word, or else where it must. */
    private static int cut(String text, int maximum) {
        String fits = text.substring(0, maximum);
        int end = 0;
        var sentences = SENTENCE_END.matcher(fits);
        while (sentences.find()) {
            end = sentences.start() + 1;
        }
        if (end == 0) {
            end = fits.lastIndexOf(' ');
        }
        if (end <= 0) {
            end = Character.isHighSurrogate(text.charAt(maximum - 1)) ? maximum - 1 : maximum;
        }
        return end;
    }
}
