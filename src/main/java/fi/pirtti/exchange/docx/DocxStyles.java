package fi.pirtti.exchange.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word file, under the names by which Word knows headings. */
final class DocxStyles {
    static final String BODY = "Normal";
    static final String QUIET = "Quiet";
    static final String SAID = "Said";
    static final String MARK = "Mark";
    static final String QUOTE = "Quote";
    static final String ITEM = "ListParagraph";

    private static final String INK = "26221C";
    private static final String MUTED = "5A5347";
    private static final String ACCENT = "1E5A4C";
    private static final String WARNING = "7A4E00";

    private final CTStyles all;

    private DocxStyles(CTStyles all) {
        this.all = all;
    }

    static void write(XWPFDocument word, String language) {
        CTStyles all = CTStyles.Factory.newInstance();
        CTDocDefaults defaults = all.addNewDocDefaults();
        CTRPr run = defaults.addNewRPrDefault().addNewRPr();
        run.addNewRFonts().setAscii("Calibri");
        run.getRFontsArray(0).setHAnsi("Calibri");
        run.getRFontsArray(0).setCs("Calibri");
        run.addNewSz().setVal(BigInteger.valueOf(22));
        run.addNewLang().setVal(language);
        DocxStyles styles = new DocxStyles(all);
        styles.add(BODY, "Normal", 22, INK, false, 0, 6, 0).setDefault(true);
        styles.heading(1, 36, 0, 4);
        styles.heading(2, 28, 20, 4);
        styles.heading(3, 24, 14, 2);
        styles.heading(4, 22, 8, 2);
        styles.add(QUIET, "Quiet", 20, MUTED, false, 0, 4, 0);
        styles.add(SAID, "Said", 26, INK, false, 2, 6, 0);
        styles.add(MARK, "Mark", 22, WARNING, true, 0, 6, 0);
        styles.add(QUOTE, "Quote", 22, INK, false, 2, 4, 454);
        styles.add(ITEM, "List Paragraph", 22, INK, false, 0, 2, 0);
        XWPFStyles written = word.createStyles();
        written.setStyles(all);
        for (CTStyle style : all.getStyleArray()) {
            written.addStyle(new XWPFStyle(style, written));
        }
    }

    private void heading(int level, int halfPoints, int before, int after) {
        CTStyle style = add(
                "Heading" + level, "heading " + level, halfPoints, level == 2 ? ACCENT : INK, true, before, after, 0);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.getPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        style.addNewNext().setVal(BODY);
    }

    /** Space before and after in points, indent in twentieths of one. */
    private CTStyle add(
            String id, String name, int halfPoints, String colour, boolean bold, int before, int after, int indent) {
        CTStyle style = all.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before * 20L));
        spacing.setAfter(BigInteger.valueOf(after * 20L));
        if (indent > 0) {
            CTInd left = paragraph.addNewInd();
            left.setLeft(BigInteger.valueOf(indent));
        }
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewColor().setVal(colour);
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }
}
