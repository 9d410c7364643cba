package fi.pirtti.domain.discussion;

import java.util.List;

/** The number by which an idea is spoken of: the figure of its id, which never changes. */
public final class IdeaNumber {
    private IdeaNumber() {}

    /** The number of an idea; 0 if its id holds none. */
    public static int of(String id) {
        if (id.length() < 2 || id.length() > 9 || !id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return Integer.parseInt(id.substring(1));
    }

    /** The id of the idea after these. */
    public static String next(List<Idea> ideas) {
        int highest = ideas.size();
        for (Idea idea : ideas) {
            highest = Math.max(highest, of(idea.id()));
        }
        return "i" + (highest + 1);
    }
}
