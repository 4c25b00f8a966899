package journey;

/// Starts the program: the only class that knows both the window and the command line.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
    }
}
