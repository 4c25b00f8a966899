package journey.forecast;

/// People and money together, for one set of values of the inputs after another. Not to be shared between threads.
final class Arithmetic {
    private final Wiring wiring;
    private final int known;
    private final double[] values;
    final Flow flow;
    final Till till;

    /// Begins with the likely value of each input.
    Arithmetic(Inputs inputs) {
        wiring = inputs.wiring();
        known = inputs.known();
        values = inputs.likely();
        flow = new Flow(wiring, known);
        till = new Till(wiring, known);
    }

    double value(int input) {
        return values[input];
    }

    void set(int input, double value) {
        values[input] = value;
    }

    void reckon() {
        flow.reckon(values);
        till.reckon(values, flow);
    }

    /// What a measure came to: infinite people where the journey grows, NaN where there is nothing to tell.
    double outcome(Measure measure) {
        return switch (measure) {
            case Measure.People(var stage) -> stage.ordinal() < known ? flow.people(stage.ordinal()) : Double.NaN;
            case Measure.Onward(var stage) -> flow.onward(stage.ordinal());
            case Measure.Back(var stage) -> flow.back(stage.ordinal());
            case Measure.Taken _ -> wiring.share(measure).map(input -> values[input]).orElse(Double.NaN);
            case Measure.Whole(var figure) -> till.figure(figure);
        };
    }
}
