package fi.pirtti.exchange.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The kinds of list of a Word file. */
final class DocxLists {
    private final XWPFNumbering numbering;
    private final BigInteger bullets;
    private final BigInteger numbers;

    DocxLists(XWPFDocument word) {
        numbering = word.createNumbering();
        bullets = kind(0, STNumberFormat.BULLET, "•");
        numbers = kind(1, STNumberFormat.DECIMAL, "%1.");
    }

    BigInteger bullets() {
        return numbering.addNum(bullets);
    }

    /** A new list, which begins with 1. */
    BigInteger numbers() {
        BigInteger number = numbering.addNum(numbers);
        var restart = numbering.getNum(number).getCTNum().addNewLvlOverride();
        restart.setIlvl(BigInteger.ZERO);
        restart.addNewStartOverride().setVal(BigInteger.ONE);
        return number;
    }

    private BigInteger kind(int id, STNumberFormat.Enum format, String text) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(454));
        indent.setHanging(BigInteger.valueOf(284));
        return numbering.addAbstractNum(new XWPFAbstractNum(kind));
    }
}
