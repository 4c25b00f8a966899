import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Times exports as whole cold processes, side by side with dia and LibreOffice Draw, on the same drawing in each program's own
/// format, and prints medians and ratios as a Markdown table, beside what we aim at. What is not installed is left out and named. Then it
/// times a hundred worked plans in one call of ours.
///
///     java src/bench/peers/Peers.java target/journey/bin/journey [runs] [folder of worked plans]
///
/// Pictures of all programs are 3 200 pixels wide. dia cuts its PDF into pages of paper; ours and LibreOffice's are one page. All programs
/// take turns within each round, so that a slow minute of the machine slows them all.
final class Peers {
    private static final int[] SIZES = {50, 500, 5000};
    private static final List<String> MEDIA = List.of("svg", "pdf", "png");
    private static final int PICTURE = 3200;
    private static final int PLANS = 100;
    /// Our time as a part of dia's, at 500 and at 5 000 cards.
    private static final Map<String, String> AIMS = Map.of("svg500", "0.35", "svg5000", "0.15", "pdf500", "0.95", "pdf5000", "0.45", "png500", "0.95", "png5000", "0.35");

    /// @param out the file that the command makes
    private record Task(String program, String medium, int cards, List<String> command, Path out) {}

    private final String journey;
    private final int runs;
    private final Path folder;

    private Peers(String journey, int runs, Path folder) {
        this.journey = journey;
        this.runs = runs;
        this.folder = folder;
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        var peers = new Peers(Path.of(arguments[0]).toAbsolutePath().toString(), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5, Files.createTempDirectory("peers"));
        peers.compare();
        if (arguments.length > 2) peers.many(Path.of(arguments[2]));
        try (var files = Files.walk(peers.folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private void compare() throws IOException, InterruptedException {
        var present = new ArrayList<String>(List.of("journey"));
        for (var program : List.of("dia", "soffice"))
            if (isInstalled(program)) present.add(program);
            else System.out.println(program + " is not installed and left out: what follows is no comparison with it.");

        var seconds = new LinkedHashMap<Task, double[]>();
        for (var cards : SIZES) {
            var drawing = new Drawing(cards);
            drawing.write(folder, PICTURE);
            for (var medium : MEDIA)
                for (var program : present)
                    if (!isEndless(program, medium, cards)) seconds.put(task(program, medium, cards, drawing.height(PICTURE)), new double[runs]);
        }
        for (int round = -1; round < runs; round++)
            for (var entry : seconds.entrySet()) {
                var time = time(entry.getKey());
                if (round >= 0) entry.getValue()[round] = time;
            }
        print(seconds, present);
    }

    /// LibreOffice needs the better part of a minute for the SVG of 5 000 cards; that run is left out.
    private static boolean isEndless(String program, String medium, int cards) {
        return program.equals("soffice") && medium.equals("svg") && cards > 500;
    }

    private Task task(String program, String medium, int cards, int height) {
        var isPicture = medium.equals("png");
        var in = folder.resolve("p" + cards + switch (program) {
            case "dia" -> isPicture ? "-picture.dia" : ".dia";
            case "soffice" -> ".fodg";
            default -> ".journey";
        }).toString();
        var out = program.equals("soffice") ? folder.resolve("office").resolve("p" + cards + "." + medium) : folder.resolve(program + cards + "." + medium);
        var command = switch (program) {
            case "dia" -> List.of("dia", "--nosplash", "-t", medium, "-e", out.toString(), in);
            case "soffice" -> List.of("soffice", "--headless", "-env:UserInstallation=file://" + folder + "/profile",
                    "--convert-to", isPicture ? "png:draw_png_Export:{\"PixelWidth\":{\"type\":\"long\",\"value\":\"%d\"},\"PixelHeight\":{\"type\":\"long\",\"value\":\"%d\"}}".formatted(PICTURE, height)
                            : medium, "--outdir", out.getParent().toString(), in);
            default -> isPicture
                    ? List.of(journey, "export", in, "--to", out.toString(), "--width", Integer.toString(PICTURE))
                    : List.of(journey, "export", in, "--to", out.toString());
        };
        return new Task(program, medium, cards, command, out);
    }

    /// A program that ends well without its file has failed too.
    private double time(Task task) throws IOException, InterruptedException {
        Files.deleteIfExists(task.out());
        var builder = new ProcessBuilder(task.command()).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("SAL_USE_VCLPLUGIN", "svp");
        var start = System.nanoTime();
        var process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0 || !Files.exists(task.out()))
            throw new IllegalStateException(task.command() + " failed: " + Files.readString(folder.resolve("said")));
        return (System.nanoTime() - start) / 1e9;
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static void print(Map<Task, double[]> seconds, List<String> programs) {
        System.out.println("| cards | to | " + String.join(" | ", programs) + " | " + String.join(" | ", programs.stream().skip(1).map(program -> "of " + program).toList()) + " | aim of dia |");
        System.out.println("|---|---|" + "---|".repeat(programs.size() * 2));
        for (var cards : SIZES)
            for (var medium : MEDIA) {
                var row = new LinkedHashMap<String, Double>();
                seconds.forEach((task, all) -> {
                    if (task.cards() == cards && task.medium().equals(medium)) row.put(task.program(), median(all));
                });
                var line = new StringBuilder("| " + cards + " | " + medium);
                for (var program : programs) line.append(row.containsKey(program) ? " | %.2f s".formatted(row.get(program)) : " | -");
                for (var program : programs.subList(1, programs.size()))
                    line.append(row.containsKey(program) ? " | %.2f".formatted(row.get("journey") / row.get(program)) : " | -");
                System.out.println(line + " | " + AIMS.getOrDefault(medium + cards, "-") + " |");
            }
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// One cold process for all; warm and in one process it is `ExportBench`.
    private void many(Path worked) throws IOException, InterruptedException {
        var plans = Files.createDirectory(folder.resolve("plans"));
        try (var files = Files.list(worked)) {
            var all = files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
            for (int at = 0; at < PLANS; at++) Files.copy(all.get(at % all.size()), plans.resolve("plan" + at + ".journey"));
        }
        System.out.println();
        for (var media : List.of("pdf", "pdf,png,pptx,html,svg,md,csv,canvas")) {
            var out = folder.resolve("many");
            var task = new Task("journey", media, PLANS, List.of(journey, "export", plans.toString(), "--as", media, "--to", out.toString()), out.resolve("plan%d.pdf".formatted(PLANS - 1)));
            var seconds = new double[runs];
            for (int run = -1; run < runs; run++) {
                var time = time(task);
                if (run >= 0) seconds[run] = time;
            }
            System.out.println("%d worked plans to %s in one cold call: %.2f s, %.0f plans a second.".formatted(PLANS, media, median(seconds), PLANS / median(seconds)));
        }
    }
}
