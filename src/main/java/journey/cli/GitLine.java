package journey.cli;

import journey.plan.Word;

/// What this program has to say in the files of git, a line in each.
enum GitLine implements Word {
    /// Makes git ask for our drivers.
    ATTRIBUTES("*.journey merge=journey diff=journey", "core.attributesFile"),
    /// Leaves out of commits who has a plan open just now: the small files that stand beside open plans. It is shared like the other, so that
    /// those of colleagues stay out too who were never asked to set anything up.
    IGNORE(".~*.open", "core.excludesFile");

    private final String text;
    private final String setting;

    GitLine(String text, String setting) {
        this.text = text;
        this.setting = setting;
    }

    String text() {
        return text;
    }

    /// How the file is called at the top of a repository.
    String inRepository() {
        return ".git" + word();
    }

    /// The setting by which a user names another file than the usual one.
    String setting() {
        return setting;
    }
}
