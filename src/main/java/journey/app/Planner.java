package journey.app;

import javafx.application.Application;
import javafx.stage.Stage;

/// The planner as JavaFX starts it.
public final class Planner extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle("Value Journey");
        stage.show();
    }
}
