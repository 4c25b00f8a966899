package journey.plan;

/// How much the people who are met know of their problem and of us [S3].
public enum Awareness implements Word {
    UNAWARE, PROBLEM_AWARE, SOLUTION_AWARE, PRODUCT_AWARE, MOST_AWARE
}
