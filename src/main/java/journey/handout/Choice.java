package journey.handout;

import java.util.EnumSet;
import java.util.Set;

/// What can be chosen of a handout. Each medium heeds some of it; what it does not heed is not asked for.
public enum Choice {
    FORM, PART, CHART, LENS, FINDINGS, FILTER, FORECAST, LEGEND, GLOSSARY, PAGE, ACROSS, SIZE, THEME, CARRY, TABLE, TITLE, LOGO;

    private static final Set<Choice> BOARD = EnumSet.of(LENS, FINDINGS, FILTER, FORECAST, LEGEND, THEME, TITLE, LOGO);
    private static final Set<Choice> DRAWING = and(BOARD, PART, CHART, CARRY);

    /// What a medium heeds in one form or another.
    public static Set<Choice> of(Medium medium) {
        var heeded = EnumSet.noneOf(Choice.class);
        for (var form : Form.values()) heeded.addAll(of(medium, form));
        return heeded;
    }

    private static Set<Choice> of(Medium medium, Form form) {
        return switch (medium) {
            case PDF -> switch (form) {
                case BOARD -> and(DRAWING, FORM, PAGE);
                // Nobody prints a wall in the dark.
                case POSTER -> EnumSet.of(FORM, PART, CHART, LENS, FINDINGS, FILTER, FORECAST, LEGEND, TITLE, LOGO, PAGE, ACROSS, CARRY);
                case REPORT -> EnumSet.of(FORM, LENS, FINDINGS, FILTER, FORECAST, LEGEND, GLOSSARY, TITLE, LOGO, PAGE, CARRY);
            };
            case PNG -> and(DRAWING, SIZE);
            case SVG -> DRAWING;
            // Letters that explain signs could not be read on a slide.
            case PPTX -> EnumSet.of(PART, LENS, FINDINGS, FILTER, FORECAST, THEME, TITLE, LOGO);
            case HTML -> and(BOARD, CARRY);
            case MD -> EnumSet.of(FINDINGS, TITLE);
            case CSV -> EnumSet.of(TABLE);
            case CANVAS -> EnumSet.of(TITLE);
        };
    }

    /// What an order heeds: where a view is drawn instead of the board, nothing of what belongs to the board.
    public static Set<Choice> of(Order order) {
        var heeded = EnumSet.copyOf(of(order.medium(), order.form()));
        if (heeded.contains(CHART) && order.part() instanceof Part.OfChart) heeded.removeAll(EnumSet.of(LENS, FINDINGS, FILTER, FORECAST, LEGEND, LOGO));
        return heeded;
    }

    /// By which something stands beside the cards.
    public static Choice of(Aside aside) {
        return switch (aside) {
            case FINDINGS -> FINDINGS;
            case FILTER -> FILTER;
            case FORECAST -> FORECAST;
            case LEGEND -> LEGEND;
            case GLOSSARY -> GLOSSARY;
        };
    }

    private static Set<Choice> and(Set<Choice> some, Choice... more) {
        var all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
