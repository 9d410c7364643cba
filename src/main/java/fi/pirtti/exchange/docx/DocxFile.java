package fi.pirtti.exchange.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes a page as a Word file with real headings, lists and tables, so that it can be edited, navigated and read aloud.
 * Understands headings, paragraphs, lists, tables of one row of heads, and quotations.
 */
public final class DocxFile {
    private final XWPFDocument word;
    private final DocxLists lists;

    private DocxFile(XWPFDocument word) {
        this.word = word;
        this.lists = new DocxLists(word);
    }

    /**
     * The page as {@code .docx}.
     *
     * @param xhtml well-formed, with a language and a title
     */
    public static byte[] of(String xhtml) {
        Document page = parse(xhtml);
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Element root = page.getDocumentElement();
            DocxStyles.write(word, root.getAttribute("lang"));
            word.getProperties()
                    .getCoreProperties()
                    .setTitle(page.getElementsByTagName("title").item(0).getTextContent());
            word.getProperties().getCoreProperties().setCreator("Pirtti");
            a4(word);
            new DocxFile(word).blocks(page.getElementsByTagName("body").item(0));
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(clean(xhtml))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("the page is not well-formed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters that XML does not take become a box. */
    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean control = point < ' ' && point != '\n' && point != '\t' && point != '\r';
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            kept.appendCodePoint(control || half || point == 0xFFFE || point == 0xFFFF ? '□' : point);
        });
        return kept.toString();
    }

    private static void a4(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        BigInteger twoCentimetres = BigInteger.valueOf(1134);
        margin.setLeft(twoCentimetres);
        margin.setRight(twoCentimetres);
        margin.setTop(twoCentimetres);
        margin.setBottom(twoCentimetres);
    }

    private void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                block(element);
            }
        }
    }

    private void block(Element element) {
        switch (element.getTagName()) {
            case "h1", "h2", "h3", "h4" ->
                paragraph("Heading" + element.getTagName().substring(1), element.getTextContent());
            case "p" -> paragraph(style(element), element.getTextContent());
            case "ul" -> items(element, lists.bullets());
            case "ol" -> items(element, lists.numbers());
            case "table" -> DocxTable.write(word, element);
            case "blockquote" -> quotation(element);
            default -> blocks(element);
        }
    }

    private static String style(Element paragraph) {
        return switch (paragraph.getAttribute("class")) {
            case "said" -> DocxStyles.SAID;
            case "quiet", "prompt" -> DocxStyles.QUIET;
            case "mark" -> DocxStyles.MARK;
            default -> DocxStyles.BODY;
        };
    }

    private void quotation(Element quotation) {
        for (Node node = quotation.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                paragraph(
                        style(element).equals(DocxStyles.QUIET) ? DocxStyles.QUIET : DocxStyles.QUOTE,
                        element.getTextContent());
            }
        }
    }

    private void items(Element list, BigInteger number) {
        for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element item) {
                XWPFParagraph paragraph = paragraph(DocxStyles.ITEM, item.getTextContent());
                paragraph.setNumID(number);
                paragraph.setNumILvl(BigInteger.ZERO);
            }
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, text);
        return paragraph;
    }

    /** Lines stay lines. */
    static void write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
