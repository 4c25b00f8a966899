package journey.forecast;

import java.util.Arrays;

/// How many people come to each stage, for one set of values of the inputs. It is used again and again and makes nothing new on the way;
/// not to be shared between threads.
///
/// M is the matrix of mean people in stage j caused by one person in stage i: those who go on, who step back, and whom fans bring. With
/// e people entering, the expected people are v = (I - M^T)^-1 e, as long as the spectral radius of M is under 1. I - M^T is then an
/// M-matrix, and just then all pivots of an elimination without exchanges are positive: solving is the test. Stages that nobody
/// comes to stand aside, so that a loop with nobody in it is no growth.
final class Flow {
    private static final int N = Wiring.STAGES;
    private static final int LAST = N - 1;
    /// A pivot under this is taken for none: of a thousand million people not one would be lost on the way round.
    private static final double LEAST_PIVOT = 1e-9;

    private final Wiring wiring;
    private final int known;
    private final double[][] caused = new double[N][N];
    private final double[][] system = new double[N][N + 1];
    private final double[] enters = new double[N];
    private final double[] onward = new double[N];
    private final double[] back = new double[N];
    private final boolean[] reached = new boolean[N];
    private final double[] people = new double[N];
    private boolean grows;

    /// @param known how many stages, from the first on, can be reckoned
    Flow(Wiring wiring, int known) {
        this.wiring = wiring;
        this.known = known;
    }

    void reckon(double[] values) {
        for (var row : caused) Arrays.fill(row, 0);
        for (int stage = 0; stage < N; stage++) move(stage, values);
        for (var bring : wiring.brings()) caused[LAST][bring.into()] += values[bring.people()];
        settle();
    }

    /// Whether the journey grows without bound, so that no number of people is the expected one.
    boolean grows() {
        return grows;
    }

    /// Expected people; infinite where the journey grows.
    double people(int stage) {
        return people[stage];
    }

    double enters(int stage) {
        return enters[stage];
    }

    double onward(int stage) {
        return onward[stage];
    }

    double back(int stage) {
        return back[stage];
    }

    /// Those who go on and those who step back cannot be more than there are: both are scaled to all.
    private void move(int stage, double[] values) {
        enters[stage] = value(wiring.enters()[stage], values);
        back[stage] = value(wiring.back()[stage], values);
        onward[stage] = stage == known - 1 ? 0
                : wiring.onward()[stage] == Wiring.ALL ? 1 - back[stage]
                : value(wiring.onward()[stage], values);
        var both = onward[stage] + back[stage];
        if (both > 1) {
            onward[stage] /= both;
            back[stage] /= both;
        }
        if (stage < LAST) caused[stage][stage + 1] = onward[stage];
        if (back[stage] > 0) caused[stage][wiring.backTo()[stage]] += back[stage];
    }

    private static double value(int input, double[] values) {
        return input >= 0 ? values[input] : 0;
    }

    private void settle() {
        Arrays.fill(reached, false);
        for (int stage = 0; stage < N; stage++) if (enters[stage] > 0) reach(stage);
        for (int j = 0; j < N; j++) {
            for (int i = 0; i < N; i++) system[j][i] = reached[i] && reached[j] ? -caused[i][j] : 0;
            system[j][j] += 1;
            system[j][N] = enters[j];
        }
        grows = !eliminate();
        for (int stage = 0; stage < N; stage++)
            people[stage] = grows ? reached[stage] ? Double.POSITIVE_INFINITY : 0 : system[stage][N] / system[stage][stage];
    }

    private void reach(int stage) {
        if (reached[stage]) return;
        reached[stage] = true;
        for (int next = 0; next < N; next++) if (caused[stage][next] > 0) reach(next);
    }

    /// Leaves nothing but the pivots and the last column; false if a pivot is none.
    private boolean eliminate() {
        for (int k = 0; k < N; k++) {
            var pivot = system[k][k];
            if (pivot < LEAST_PIVOT) return false;
            for (int j = 0; j < N; j++) {
                if (j == k || system[j][k] == 0) continue;
                var factor = system[j][k] / pivot;
                for (int i = k + 1; i <= N; i++) system[j][i] -= factor * system[k][i];
            }
        }
        return true;
    }

    /// People in each stage, cycle by cycle. A cycle is one way through the stages; who steps back or is brought goes in the next. The
    /// sum of all cycles is what [#people] says where the journey does not grow.
    double[][] cycles(int count) {
        var cycles = new double[count][];
        var coming = enters.clone();
        for (int cycle = 0; cycle < count; cycle++) {
            var there = coming;
            coming = new double[N];
            for (int stage = 0; stage < N; stage++)
                for (int next = 0; next < N; next++) (next > stage ? there : coming)[next] += there[stage] * caused[stage][next];
            cycles[cycle] = there;
        }
        return cycles;
    }
}
