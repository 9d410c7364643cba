package fi.pirtti.ui.presenter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the wall shows below the question, one record for each kind of step. Values only, ready to be drawn. */
sealed interface WallContent {

    /** Something told; {@code rules} are the ground rules when the wall opens with them, or none. */
    record Words(Bilingual text, Bilingual rulesTitle, List<Bilingual> rules) implements WallContent {}

    /** Ideas, newest first. {@code count} includes those that are kept off the wall. */
    record IdeaList(int count, Bilingual noun, List<IdeaLine> lines) implements WallContent {}

    /** {@code category} counts from 0 in the order of the guide; −1 when the idea has none. */
    record IdeaLine(int category, Bilingual label, String text) {}

    record TermTable(Bilingual term, Bilingual here, Bilingual elsewhere, List<TermLine> lines)
            implements WallContent {}

    record TermLine(String term, String here, String elsewhere) {}

    /** Clusters in their order; {@code alone} says how many ideas stand outside them. */
    record Groups(List<Group> groups, Bilingual alone) implements WallContent {}

    record Group(String name, int count, List<String> ideas) {}

    /** Things with dots, in the order of the step they come from. */
    record DotBoard(List<DotLine> lines, Bilingual sum) implements WallContent {}

    record DotLine(String name, int dots) {}

    record Sentence(String text) implements WallContent {}

    /** Hands per statement; {@code low} and {@code high} are empty when the guide names no ends. */
    record Scales(int points, Bilingual low, Bilingual high, Bilingual mean, List<ScaleLine> lines)
            implements WallContent {}

    /** {@code counts} from point 1 upwards; {@code mean} is empty until a numeric hand is up. */
    record ScaleLine(Bilingual label, List<Integer> counts, int cannotSay, Bilingual cannotSayWords, String mean) {
        boolean counted() {
            return !mean.isEmpty() || cannotSay > 0;
        }
    }

    /** {@code scale} is the count of a full bar: the participants, or more hands if there are. */
    record Bars(int scale, List<Bar> bars) implements WallContent {}

    record Bar(Bilingual label, int count) {}

    /** Options in the order the team gave; {@code top} of them are the answer asked for. */
    record Order(int top, List<Bilingual> placed, List<Bilingual> unplaced) implements WallContent {}

    record Matrix(int points, Bilingual mean, List<Head> heads, List<MatrixLine> lines) implements WallContent {}

    record Head(Bilingual label, int weight, Bilingual weightWords) {}

    /** {@code mean} is empty while nothing is scored. */
    record MatrixLine(Bilingual label, List<@Nullable Integer> scores, String mean, boolean recommended) {}

    record ActionList(List<ActionLine> lines) implements WallContent {}

    record ActionLine(String text, String role, String due) {}

    /** The read-back of what was said, then hands and dissents. */
    record Verdict(List<ReadBack> summary, List<Bar> levels, Bilingual dissentTitle, List<String> dissents)
            implements WallContent {
        boolean counted() {
            return levels.stream().anyMatch(level -> level.count() > 0);
        }
    }

    record ReadBack(String title, String text) {}
}
