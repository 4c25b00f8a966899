package journey.plan;

import java.util.random.RandomGenerator;

/// Where fresh ids come from. The planner draws them at random, tests from a seed; nothing in the core makes its own.
@FunctionalInterface
public interface Ids {
    Id next();

    /// Ids of eight characters out of 34, so that a plan of a million cards would meet a double once in two million tries.
    static Ids from(RandomGenerator random) {
        var letters = "abcdefghijklmnopqrstuvwxyz23456789";
        return () -> {
            while (true) {
                var text = new StringBuilder(8);
                for (int i = 0; i < 8; i++) text.append(letters.charAt(random.nextInt(letters.length())));
                if (Id.isOne(text.toString())) return new Id(text.toString());
            }
        };
    }
}
