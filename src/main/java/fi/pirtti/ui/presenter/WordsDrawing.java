package fi.pirtti.ui.presenter;

import javafx.scene.text.Text;

/** Running words: information with the ground rules, and the team's sentence. */
final class WordsDrawing {
    private static final double SMALLEST = 0.3;

    private WordsDrawing() {}

    static Drawn words(WallContent.Words words, WallType type, double width, double height) {
        if (words.rules().isEmpty()) {
            return Drawn.fitting(both(words.text(), type, Math.min(width, type.px(1500))), height);
        }
        Sheet sheet = new Sheet();
        double left = width * 0.46;
        double right = width * 0.52;
        sheet.put(both(words.text(), type, left), 0, 0);
        sheet.put(rules(words, type, width - right), right, 0);
        return Drawn.fitting(sheet, height);
    }

    private static Sheet both(Bilingual text, WallType type, double width) {
        Sheet sheet = new Sheet();
        double y = sheet.put(type.serif(text.first(), 44, width), 0, 0);
        if (!text.second().isEmpty()) {
            sheet.put(type.second(text.second(), 32, width), 0, y + type.px(24));
        }
        return sheet;
    }

    private static Sheet rules(WallContent.Words words, WallType type, double width) {
        Sheet sheet = new Sheet();
        double y = sheet.put(type.strong(words.rulesTitle().joined(), 32, width), 0, type.px(6));
        double indent = type.px(64);
        for (int i = 0; i < words.rules().size(); i++) {
            Bilingual rule = words.rules().get(i);
            y += type.px(22);
            Text number = type.prompt(Integer.toString(i + 1), 42, 0);
            number.getStyleClass().setAll("wall-accent");
            sheet.put(number, 0, y - type.px(3));
            y = sheet.put(type.said(rule.first(), 36, width - indent), indent, y);
            if (!rule.second().isEmpty()) {
                y = sheet.put(type.second(rule.second(), 28, width - indent), indent, y + type.px(4));
            }
        }
        return sheet;
    }

    /** The sentence is one thing, so it shrinks as far as it must. */
    static Drawn sentence(WallContent.Sentence sentence, WallType type, double width, double height) {
        WallType fitting = type;
        Text text = type.prompt(sentence.text(), 88, width);
        for (double by = 0.95; by > SMALLEST && WallType.height(text) > height; by -= 0.05) {
            fitting = type.shrunk(by);
            text = fitting.prompt(sentence.text(), 88, width);
        }
        Sheet sheet = new Sheet();
        sheet.put(text, 0, Math.max(0, (height - WallType.height(text)) / 3));
        return new Drawn(sheet, fitting.equals(type));
    }
}
