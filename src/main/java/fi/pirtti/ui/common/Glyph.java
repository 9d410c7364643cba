package fi.pirtti.ui.common;

import fi.pirtti.domain.guide.StepKind;
import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/** The pictures that the program uses, by what they mean. */
public enum Glyph {
    // kinds of step
    INFO(RemixiconAL.INFORMATION_LINE),
    IDEAS(RemixiconAL.LIGHTBULB_LINE),
    TERMS(RemixiconAL.BOOK_2_LINE),
    CLUSTERS(RemixiconAL.BUBBLE_CHART_LINE),
    DOTS(RemixiconMZ.RADIO_BUTTON_LINE),
    STATEMENT(RemixiconAL.DOUBLE_QUOTES_L),
    SCALE(RemixiconAL.EQUALIZER_LINE),
    CHOICE(RemixiconAL.CHECKBOX_MULTIPLE_LINE),
    RANKING(RemixiconAL.LIST_ORDERED),
    WEIGHING(RemixiconMZ.SCALES_3_LINE),
    ACTIONS(RemixiconAL.FLAG_2_LINE),
    AGREEMENT(RemixiconAL.CHAT_CHECK_LINE),
    // states
    DONE(RemixiconAL.CHECKBOX_CIRCLE_LINE),
    UPCOMING(RemixiconAL.CHECKBOX_BLANK_CIRCLE_LINE),
    CURRENT(RemixiconMZ.PLAY_CIRCLE_FILL),
    SKIPPED(RemixiconMZ.SKIP_FORWARD_LINE),
    PROBLEM(RemixiconAL.ERROR_WARNING_LINE),
    IN_PROGRESS(RemixiconAL.EDIT_LINE),
    EXPORTED(RemixiconMZ.SEND_PLANE_LINE),
    ACKNOWLEDGED(RemixiconAL.CHECK_DOUBLE_LINE),
    INVITED(RemixiconMZ.MAIL_LINE),
    SCHEDULED(RemixiconAL.CALENDAR_CHECK_LINE),
    RECEIVED(RemixiconAL.INBOX_ARCHIVE_LINE),
    COMPLETED(RemixiconAL.FILE_EDIT_LINE),
    DECLINED(RemixiconAL.FORBID_LINE),
    PRIVACY(RemixiconMZ.SHIELD_USER_LINE),
    NATIONAL_ID(RemixiconAL.FINGERPRINT_LINE),
    SEALED(RemixiconAL.LOCK_LINE),
    SEAL_BROKEN(RemixiconAL.LOCK_UNLOCK_LINE),
    SAFE(RemixiconMZ.SHIELD_CHECK_LINE),
    DIVIDED(RemixiconAL.EMOTION_NORMAL_LINE),
    // things
    AUDIENCE_SCREEN(RemixiconMZ.PROJECTOR_2_LINE),
    SCRIPT(RemixiconMZ.USER_VOICE_LINE),
    TIMER(RemixiconMZ.TIMER_LINE),
    OVERRUN(RemixiconAL.ALARM_WARNING_LINE),
    CLOCK(RemixiconMZ.TIME_LINE),
    CALENDAR(RemixiconAL.CALENDAR_LINE),
    TEAM(RemixiconMZ.TEAM_LINE),
    HISTORY(RemixiconAL.HISTORY_LINE),
    TWO_MACHINES(RemixiconAL.GIT_MERGE_LINE),
    LANGUAGES(RemixiconMZ.TRANSLATE_2),
    OFFLINE(RemixiconMZ.WIFI_OFF_LINE),
    STORED(RemixiconAL.HARD_DRIVE_2_LINE),
    SUPPORT(RemixiconAL.CUSTOMER_SERVICE_2_LINE),
    INVITATION(RemixiconMZ.MAIL_OPEN_LINE),
    RECEIPT(RemixiconMZ.MAIL_CHECK_LINE),
    REASON(RemixiconAL.CHAT_QUOTE_LINE),
    OWN_NOTE(RemixiconMZ.STICKY_NOTE_LINE),
    WINDOW(RemixiconMZ.WINDOW_LINE),
    SWAP(RemixiconAL.ARROW_LEFT_RIGHT_LINE),
    KEYS(RemixiconAL.KEYBOARD_LINE),
    HELP(RemixiconMZ.QUESTION_LINE),
    REHEARSAL(RemixiconAL.COMPASS_3_LINE),
    PHONE(RemixiconMZ.PHONE_LINE),
    E_MAIL(RemixiconAL.AT_LINE),
    PERSON(RemixiconMZ.USER_LINE),
    // the office
    COVERAGE(RemixiconMZ.PIE_CHART_2_LINE),
    EXPORT_TABLE(RemixiconAL.DOWNLOAD_2_LINE),
    INVITATIONS(RemixiconMZ.MAIL_SEND_LINE),
    ARCHIVE(RemixiconAL.ARCHIVE_LINE),
    SERVER(RemixiconMZ.SERVER_LINE),
    NEW_REVISION(RemixiconAL.FILE_HISTORY_LINE),
    SAME_FILE(RemixiconAL.FILE_COPY_LINE),
    DAMAGED_FILE(RemixiconAL.FILE_DAMAGE_LINE),
    UNKNOWN(RemixiconMZ.QUESTION_LINE),
    FOLDER(RemixiconAL.FOLDER_LINE),
    WATCHED_FOLDER(RemixiconAL.FOLDER_RECEIVED_LINE),
    KEY(RemixiconAL.KEY_2_LINE),
    MENU(RemixiconMZ.MENU_LINE),
    MORE(RemixiconMZ.MORE_2_LINE),
    AGAIN(RemixiconMZ.REFRESH_LINE),
    // deeds
    UNDO(RemixiconAL.ARROW_GO_BACK_LINE),
    REDO(RemixiconAL.ARROW_GO_FORWARD_LINE),
    NEXT(RemixiconAL.ARROW_RIGHT_LINE),
    BACK(RemixiconAL.ARROW_LEFT_LINE),
    UP(RemixiconAL.ARROW_UP_LINE),
    DOWN(RemixiconAL.ARROW_DOWN_LINE),
    OPENS_DOWN(RemixiconAL.ARROW_DOWN_S_LINE),
    OPENS_UP(RemixiconAL.ARROW_UP_S_LINE),
    PRINT(RemixiconMZ.PRINTER_LINE),
    OPEN_FILE(RemixiconAL.FOLDER_OPEN_LINE),
    LOOK(RemixiconAL.EYE_LINE),
    START(RemixiconMZ.PLAY_LINE),
    PAUSE(RemixiconMZ.PAUSE_LINE),
    INTERRUPT(RemixiconMZ.PAUSE_CIRCLE_LINE),
    ADD(RemixiconAL.ADD_LINE),
    REMOVE_ONE(RemixiconMZ.SUBTRACT_LINE),
    CHECK(RemixiconAL.CHECK_LINE),
    CLOSE(RemixiconAL.CLOSE_LINE),
    DELETE(RemixiconAL.DELETE_BIN_LINE),
    ERASE(RemixiconAL.ERASER_LINE),
    EDIT(RemixiconMZ.PENCIL_LINE),
    SEARCH(RemixiconMZ.SEARCH_LINE),
    FILTER(RemixiconAL.FILTER_3_LINE),
    MERGE(RemixiconMZ.MERGE_CELLS_HORIZONTAL),
    SPLIT(RemixiconMZ.SPLIT_CELLS_HORIZONTAL),
    TAG(RemixiconMZ.PRICE_TAG_3_LINE),
    DRAG(RemixiconAL.DRAG_MOVE_LINE),
    FOLD(RemixiconMZ.MENU_FOLD_LINE),
    UNFOLD(RemixiconMZ.MENU_UNFOLD_LINE),
    SETTINGS(RemixiconMZ.SETTINGS_3_LINE),
    // categories, in the order of the guide
    THUMB_UP(RemixiconMZ.THUMB_UP_LINE),
    WARNING(RemixiconAL.ERROR_WARNING_LINE),
    LINKS(RemixiconAL.LINKS_LINE),
    MAP_PIN(RemixiconMZ.MAP_PIN_LINE);

    private static final List<Glyph> CATEGORIES = List.of(THUMB_UP, WARNING, LINKS, MAP_PIN);

    private final Ikon ikon;

    Glyph(Ikon ikon) {
        this.ikon = ikon;
    }

    /** The character of the icon typeface (family {@code remixicon}). */
    public String character() {
        return Character.toString(ikon.getCode());
    }

    /** The picture of a kind of step. */
    public static Glyph of(StepKind kind) {
        return switch (kind) {
            case INFO -> INFO;
            case IDEAS -> IDEAS;
            case TERMS -> TERMS;
            case CLUSTERS -> CLUSTERS;
            case DOTS -> DOTS;
            case STATEMENT -> STATEMENT;
            case SCALE -> SCALE;
            case CHOICE -> CHOICE;
            case RANKING -> RANKING;
            case WEIGHING -> WEIGHING;
            case ACTIONS -> ACTIONS;
            case AGREEMENT -> AGREEMENT;
        };
    }

    /**
     * The picture of an idea's category, by its place in the guide from 0. The first four have one of their own; the
     * name always stands beside it.
     */
    public static Glyph ofCategory(int place) {
        return place < CATEGORIES.size() ? CATEGORIES.get(place) : TAG;
    }
}
