import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Times exports as whole cold processes, side by side with dia and LibreOffice Draw, on the same drawing in each program's own
/// format, and prints medians and ratios as a Markdown table. What is not installed is left out and named.
///
///     java src/bench/peers/Peers.java target/journey/bin/journey [runs]
///
/// Pictures are 3 200 pixels wide. dia cuts its PDF into pages of paper; ours and LibreOffice's are one page. All programs take turns within each round, so that a slow minute of the machine slows them all.
final class Peers {
    private static final int[] SIZES = {50, 500, 5000};

    private record Task(String program, String medium, int cards, List<String> command, Map<String, String> environment) {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        var journey = Path.of(arguments[0]).toAbsolutePath().toString();
        var runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var folder = Files.createTempDirectory("peers");
        for (var cards : SIZES) new Drawing(cards).write(folder);

        var present = new ArrayList<String>(List.of("journey"));
        for (var program : List.of("dia", "soffice"))
            if (isInstalled(program)) present.add(program);
            else System.out.println(program + " is not installed and left out.");

        var seconds = new LinkedHashMap<Task, double[]>();
        for (var cards : SIZES)
            for (var medium : List.of("svg", "pdf", "png"))
                for (var program : present)
                    if (!isEndless(program, medium, cards)) seconds.put(task(program, medium, cards, journey, folder), new double[runs]);
        for (int round = -1; round < runs; round++)
            for (var entry : seconds.entrySet()) {
                var time = time(entry.getKey(), folder);
                if (round >= 0) entry.getValue()[round] = time;
            }
        print(seconds, present);
    }

    /// LibreOffice needs the better part of a minute for the SVG of 5 000 cards; that run is left out.
    private static boolean isEndless(String program, String medium, int cards) {
        return program.equals("soffice") && medium.equals("svg") && cards > 500;
    }

    private static Task task(String program, String medium, int cards, String journey, Path folder) {
        var in = folder.resolve("p" + cards + switch (program) {
            case "dia" -> ".dia";
            case "soffice" -> ".fodg";
            default -> ".journey";
        }).toString();
        var out = folder.resolve(program + cards + "." + medium).toString();
        var command = switch (program) {
            case "dia" -> medium.equals("png")
                    ? List.of("dia", "--nosplash", "-t", "png", "--size=3200x", "-e", out, in)
                    : List.of("dia", "--nosplash", "-t", medium, "-e", out, in);
            case "soffice" -> List.of("soffice", "--headless", "-env:UserInstallation=file://" + folder + "/profile",
                    "--convert-to", medium, "--outdir", folder.resolve("office").toString(), in);
            default -> medium.equals("png")
                    ? List.of(journey, "export", in, "--to", out, "--width", "3200")
                    : List.of(journey, "export", in, "--to", out);
        };
        return new Task(program, medium, cards, command, Map.of("SAL_USE_VCLPLUGIN", "svp"));
    }

    private static double time(Task task, Path folder) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(task.command()).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        builder.environment().putAll(task.environment());
        var start = System.nanoTime();
        var process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0)
            throw new IllegalStateException(task.command() + " failed: " + Files.readString(folder.resolve("said")));
        return (System.nanoTime() - start) / 1e9;
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static void print(Map<Task, double[]> seconds, List<String> programs) {
        System.out.println("| cards | to | " + String.join(" | ", programs) + " | " + ratios(programs) + " |");
        System.out.println("|---|---|" + "---|".repeat(programs.size() * 2 - 1));
        for (var cards : SIZES)
            for (var medium : List.of("svg", "pdf", "png")) {
                var row = new LinkedHashMap<String, Double>();
                seconds.forEach((task, all) -> {
                    if (task.cards() == cards && task.medium().equals(medium)) row.put(task.program(), median(all));
                });
                var line = new StringBuilder("| " + cards + " | " + medium);
                for (var program : programs) line.append(row.containsKey(program) ? " | %.2f s".formatted(row.get(program)) : " | -");
                for (var program : programs.subList(1, programs.size()))
                    line.append(row.containsKey(program) ? " | %.2f".formatted(row.get("journey") / row.get(program)) : " | -");
                System.out.println(line + " |");
            }
    }

    private static String ratios(List<String> programs) {
        return String.join(" | ", programs.stream().skip(1).map(program -> "of " + program).toList());
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
