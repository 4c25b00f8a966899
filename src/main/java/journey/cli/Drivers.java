package journey.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// What git is told of this program: how it joins plans, how it shows what changed in them, and how it turns one into text.
///
/// With both a command and a textconv, `git diff` takes the command, and what shows whole histories (`git log -p`, `git show`) compares the
/// texts, line by line; `--ext-diff` makes those take the command too.
record Drivers(String program) {
    /// As lines of attributes call them, and the parts of a configuration that are ours.
    static final String NAME = "journey";
    static final String MERGE = "merge." + NAME;
    static final String DIFF = "diff." + NAME;

    /// Where the program is gone, lacks something or breaks: git would take mine for the result, without a mark.
    private static final String INSTEAD = "git merge-file -L mine -L base -L theirs %A %O %B";

    /// Each setting of git, and its value: a line for the shell, to which git appends what it has to say unless the line names it.
    Map<String, String> settings() {
        var all = new LinkedHashMap<String, String>();
        all.put(MERGE + ".name", "Value Journey");
        // A percent sign is git's here.
        all.put(MERGE + ".driver", quoted().replace("%", "%%") + " merge %O %A %B --to %A --path %P; s=$?; test $s -le " + Exit.FAILED.code() + " && exit $s; " + INSTEAD);
        // Git names the path, both files with two words about each, and of a renamed file more; without files where it waits for a choice.
        all.put(DIFF + ".command", "f() { " + quoted() + " diff \"--path=$1\" ${2+-- \"$2\" \"$5\"}; }; f");
        all.put(DIFF + ".textconv", quoted() + " show --for-git --");
        return all;
    }

    /// For the shell, which git brings along on Windows too; there it wants slashes.
    private String quoted() {
        return "'" + (program.contains(":\\") ? program.replace('\\', '/') : program).replace("'", "'\\''") + "'";
    }
}
