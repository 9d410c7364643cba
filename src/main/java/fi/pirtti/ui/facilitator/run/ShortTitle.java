package fi.pirtti.ui.facilitator.run;

/** A title in the room of a button: up to its first comma, and no longer than a button can bear. */
final class ShortTitle {
    static final int LONGEST = 22;

    private ShortTitle() {}

    static String of(String title) {
        int comma = title.indexOf(',');
        String head = comma > 0 ? title.substring(0, comma) : title;
        if (head.length() <= LONGEST) {
            return head;
        }
        int space = head.lastIndexOf(' ', LONGEST - 1);
        return head.substring(0, space > LONGEST / 2 ? space : LONGEST - 1).strip() + "…";
    }
}
