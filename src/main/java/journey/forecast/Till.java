package journey.forecast;

import java.util.Arrays;
import journey.plan.Stage;

/// What people along a journey bring in and cost, for one set of values of the inputs. Like [Flow] it makes nothing new on the way.
///
/// An offer sells to the people in its stage times the share that takes it, and earns sold x (price - cost) x times kept; of a partner's
/// offer its share of the price is ours. Customers are the people in Convert and those who enter directly later. With spend S:
///
/// - CAC = (S + sum over entry offers of sold x max(0, cost - price)) / customers
/// - LTV = (margin of all other offers over the whole time kept - rewards) / customers
/// - payback = CAC / (margin of all other offers in one period / customers)
/// - revenue = what is paid over the whole time kept; cost = S + cost of what is sold + rewards, a reward for each person brought
/// - value per person = (revenue - cost) / all who enter; reach Promote = people in Promote / customers
///
/// A figure that would be divided by nothing is absent, and so is one that depends on stages for which nobody can be reckoned.
final class Till {
    private static final int CONVERT = Stage.CONVERT.ordinal();
    private static final int LAST = Wiring.STAGES - 1;

    private final Wiring wiring;
    private final int known;
    private final boolean everySale;
    private final boolean everyEntry;
    private final double[] figures = new double[Figure.COUNT];
    private double revenue;
    private double goods;
    private double lossOnEntry;
    private double margin;
    private double marginOfOnePeriod;

    Till(Wiring wiring, int known) {
        this.wiring = wiring;
        this.known = known;
        everySale = wiring.sales().stream().allMatch(sale -> sale.stage() < known) && (wiring.brings().isEmpty() || known == Wiring.STAGES);
        everyEntry = wiring.sales().stream().allMatch(sale -> sale.stage() < known || sale.role() != Wiring.Role.ENTRY);
    }

    /// NaN for a figure that is absent.
    double figure(Figure figure) {
        return figures[figure.ordinal()];
    }

    void reckon(double[] values, Flow flow) {
        Arrays.fill(figures, Double.NaN);
        if (flow.grows()) return;
        sell(values, flow);
        var spend = 0.0;
        for (var input : wiring.spends()) spend += values[input];
        var rewards = 0.0;
        for (var bring : wiring.brings()) rewards += flow.people(LAST) * values[bring.people()] * (bring.reward() >= 0 ? values[bring.reward()] : 0);
        if (everySale) whole(spend + goods + rewards, flow);
        if (known > CONVERT) perCustomer(spend, rewards, flow);
    }

    private void sell(double[] values, Flow flow) {
        revenue = goods = lossOnEntry = margin = marginOfOnePeriod = 0;
        for (var sale : wiring.sales()) {
            if (sale.stage() >= known) continue;
            var sold = flow.people(sale.stage()) * (sale.take() >= 0 ? values[sale.take()] : 1);
            var price = (sale.price() >= 0 ? values[sale.price()] : 0) * (sale.share() >= 0 ? values[sale.share()] : 1);
            var cost = sale.cost() >= 0 ? values[sale.cost()] : 0;
            var kept = sale.kept() >= 0 ? values[sale.kept()] : 1;
            revenue += sold * price * kept;
            goods += sold * cost * kept;
            switch (sale.role()) {
                case ENTRY -> lossOnEntry += sold * Math.max(0, cost - price);
                case OTHER -> {
                    margin += sold * (price - cost) * kept;
                    marginOfOnePeriod += sold * (price - cost) * Math.min(kept, sale.payments());
                }
            }
        }
    }

    private void whole(double cost, Flow flow) {
        put(Figure.REVENUE, revenue);
        put(Figure.COST, cost);
        put(Figure.PROFIT, revenue - cost);
        var entering = 0.0;
        for (int stage = 0; stage <= LAST; stage++) entering += flow.enters(stage);
        if (entering > 0) put(Figure.VALUE_PER_PERSON, (revenue - cost) / entering);
    }

    private void perCustomer(double spend, double rewards, Flow flow) {
        var customers = flow.people(CONVERT);
        for (int stage = CONVERT + 1; stage <= LAST; stage++) customers += flow.enters(stage);
        if (customers <= 0) return;
        if (known > LAST) put(Figure.REACH_PROMOTE, flow.people(LAST) / customers);
        if (!everyEntry) return;
        var cac = (spend + lossOnEntry) / customers;
        put(Figure.CAC, cac);
        if (!everySale) return;
        var ltv = (margin - rewards) / customers;
        put(Figure.LTV, ltv);
        if (cac > 0) put(Figure.LTV_CAC, ltv / cac);
        if (marginOfOnePeriod > 0) put(Figure.PAYBACK, cac * customers / marginOfOnePeriod);
    }

    private void put(Figure figure, double value) {
        if (Double.isFinite(value)) figures[figure.ordinal()] = value;
    }
}
