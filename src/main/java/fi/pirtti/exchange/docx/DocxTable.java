package fi.pirtti.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A table whose first row names its columns, on every page that it goes on to. */
final class DocxTable {
    private DocxTable() {}

    static void write(XWPFDocument word, Element table) {
        boolean words = table.getAttribute("class").equals("words");
        NodeList rows = table.getElementsByTagName("tr");
        if (rows.getLength() == 0) {
            return;
        }
        int columns = cells((Element) rows.item(0)).size();
        XWPFTable made = word.createTable(rows.getLength(), columns);
        made.setWidth("100%");
        made.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.getLength(); i++) {
            XWPFTableRow row = made.getRow(i);
            row.setCantSplitRow(true);
            List<Element> cells = cells((Element) rows.item(i));
            for (int column = 0; column < cells.size(); column++) {
                write(row.getCell(column), cells.get(column), column == 0 || words, i == 0);
            }
        }
        word.createParagraph().setStyle(DocxStyles.BODY);
    }

    private static void write(XWPFTableCell cell, Element content, boolean left, boolean head) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(DocxStyles.ITEM);
        paragraph.setAlignment(left ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
        DocxFile.write(paragraph, content.getTextContent());
        if (head) {
            cell.setColor("EEE7DB");
            paragraph.getRuns().forEach(run -> run.setBold(true));
        }
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (var node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
