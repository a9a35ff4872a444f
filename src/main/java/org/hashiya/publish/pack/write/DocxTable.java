package org.hashiya.publish.pack.write;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hashiya.language.Direction;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.write.DocxStyles.Style;

/// A table whose first row is repeated on each page, and whose rows are not torn by one. In a pack
/// from right to left its first column is at the right.
final class DocxTable {
    private static final int DOTS_PER_POINT = 20;
    private static final String RULE = "AAAAAA";

    private final DocxPage page;
    private final XWPFTable table;
    private final List<Integer> widths;
    private int rows;

    /// @param widths of the columns, in points
    DocxTable(DocxPage page, List<Integer> widths) {
        this.page = page;
        this.widths = widths;
        table = page.document().createTable(1, widths.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DOTS_PER_POINT * widths.stream().mapToInt(Integer::intValue).sum());
        rules();
        page.mirrored().ifPresent(_ -> table.getCTTbl().getTblPr().addNewBidiVisual());
        var grid = table.getCTTbl().getTblGrid();
        var columns = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        widths.forEach(width -> columns.addNewGridCol().setW(twentieths(width)));
    }

    private void rules() {
        var line = XWPFTable.XWPFBorderType.SINGLE;
        table.setTopBorder(line, 4, 0, RULE);
        table.setBottomBorder(line, 4, 0, RULE);
        table.setLeftBorder(line, 4, 0, RULE);
        table.setRightBorder(line, 4, 0, RULE);
        table.setInsideHBorder(line, 4, 0, RULE);
        table.setInsideVBorder(line, 4, 0, RULE);
    }

    private static BigInteger twentieths(int points) {
        return BigInteger.valueOf((long) points * DOTS_PER_POINT);
    }

    /// A column of a given width, and others that share what is left.
    static List<Integer> widths(int first, int others) {
        var all = new ArrayList<Integer>();
        all.add(first);
        for (int i = 0; i < others; i++) {
            all.add((DocxPage.WIDTH - first) / others);
        }
        return all;
    }

    XWPFTableRow row() {
        var row = rows == 0 ? table.getRow(0) : table.createRow();
        if (rows == 0) {
            row.setRepeatHeader(true);
        }
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.size(); i++) {
            var cell = row.getCell(i);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(Integer.toString(widths.get(i) * DOTS_PER_POINT));
        }
        rows++;
        return row;
    }

    /// The first row.
    void head(List<Phrase> words) {
        var row = row();
        for (int i = 0; i < words.size(); i++) {
            var paragraph = first(row.getCell(i), Style.CELL, page.direction());
            page.run(paragraph, words.get(i)).setBold(true);
        }
    }

    /// The paragraph that every new cell has.
    static XWPFParagraph first(XWPFTableCell cell, Style style, Direction direction) {
        return DocxPage.styled(cell.getParagraphArray(0), style, direction);
    }

    /// Several things in a cell, a paragraph each: they run their own way, and stand on the side on
    /// which the table begins.
    void fill(XWPFTableCell cell, List<Phrase> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            var paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            DocxPage.styled(paragraph, Style.CELL, phrase.direction());
            if (phrase.direction() != page.direction()) {
                // What “right” is to a paragraph from right to left is its far side as well.
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            page.run(paragraph, phrase);
        }
        if (phrases.isEmpty()) {
            first(cell, Style.CELL, page.direction());
        }
    }
}
