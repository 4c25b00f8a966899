package journey.cli;

/// For a person at a terminal: every plan in its own language, with figures as precise as anybody can use them.
final class ForecastText implements ForecastReport {
    private final Console console;
    private int said;

    ForecastText(Console console) {
        this.console = console;
    }

    @Override
    public void plan(Foretold told) {
        if (said++ > 0) console.answer("");
        new ForecastPage(told).lines().forEach(console::answer);
    }

    @Override
    public void end() {}
}
