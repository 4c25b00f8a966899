/// A planner for the customer value journey.
module journey {
    requires static org.jspecify;

    requires java.desktop;
    requires com.fasterxml.jackson.core;
    requires org.apache.pdfbox;
    // PDFBox needs it and cannot say so: an automatic module does not pull a named one.
    requires org.apache.commons.logging;

    requires javafx.controls;
    requires org.controlsfx.controls;

    // JavaFX makes the application and reads the sheets beside it.
    exports journey.app to javafx.graphics;
}
