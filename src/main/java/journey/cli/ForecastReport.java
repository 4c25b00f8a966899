package journey.cli;

/// How `forecast` answers.
sealed interface ForecastReport permits ForecastText, ForecastJson, ForecastCsv {
    void plan(Foretold told);

    /// After the last plan.
    void end();
}
