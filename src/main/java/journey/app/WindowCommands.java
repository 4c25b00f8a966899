package journey.app;

import journey.text.Words;

/// What can be done in any window, with a plan or without.
final class WindowCommands {
    final Command create;
    final Command start;
    final Command open;
    final Command close;
    final Command quit;
    final Command shortcuts;
    final Command places;
    final Command rules;
    final Command glossary;
    final Command about;

    WindowCommands(PlannerWindow window) {
        var words = window.words();
        var desk = window.desk();
        create = Command.of(words, "new", "Shortcut+N", () -> desk.opening().blank(window));
        start = Command.of(words, "start", "Shortcut+Shift+N", desk::begin);
        open = Command.of(words, "open", "Shortcut+O", () -> desk.opening().ask(window));
        close = Command.of(words, "close", "Shortcut+W", window::close);
        quit = Command.of(words, "quit", "Shortcut+Q", desk::quit);
        shortcuts = Command.of(words, "shortcuts", "F1", window::shortcuts);
        places = Command.of(words, "places", "", () -> desk.reports().places(window.stage(), desk.surroundings().folder().toString()));
        rules = Command.of(words, "rules", "", window::rules);
        glossary = Command.of(words, "glossary", "", () -> desk.reports().glossary(window.stage()));
        about = Command.of(words, "about", "", () -> desk.reports().about(window.stage(), Version.text()));
    }
}
