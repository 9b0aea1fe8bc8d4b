package io.github.landtrace.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lets lanes load the same folder in turn; what they made is compared the first time. */
final class LoadRounds {

    private final LoadedTables tables;
    private final WorkFolder work;
    private final Consumer<String> progress;
    private final Map<LoadLane, List<LoadLane.Timed>> times = new LinkedHashMap<>();
    private String content = "";
    private String contentOf = "";

    LoadRounds(LoadedTables tables, WorkFolder work, Consumer<String> progress) {
        this.tables = tables;
        this.work = work;
        this.progress = progress;
    }

    /** @throws BenchException when two lanes did not make the same graph */
    void run(List<LoadLane> lanes, int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < lanes.size(); turn++) {
                // The lane that begins changes, so that none always follows the same one.
                LoadLane lane = lanes.get((turn + round) % lanes.size());
                progress.accept(String.format(
                        "%s: %s, round %d of %d", tables.folder().getFileName(), lane.name(), round + 1, rounds));
                run(lane, round == 0);
            }
        }
    }

    private void run(LoadLane lane, boolean compares) {
        Path target = work.fresh("store");
        LoadLane.Timed timed = lane.load(target);
        if (compares) {
            lane.content(target).ifPresent(it -> requireSame(lane, it));
        }
        WorkFolder.remove(target);
        times.computeIfAbsent(lane, key -> new ArrayList<>()).add(timed);
    }

    /** Compares what a lane made, whose time does not count. */
    void compareWith(LoadLane lane) {
        Path target = work.fresh("store");
        lane.load(target);
        lane.content(target).ifPresent(it -> requireSame(lane, it));
        WorkFolder.remove(target);
    }

    private void requireSame(LoadLane lane, String made) {
        if (content.isEmpty()) {
            content = made;
            contentOf = lane.name();
        } else if (!content.equals(made)) {
            throw new BenchException(tables.name() + ": " + lane.name() + " made " + made + ", " + contentOf + " made "
                    + content + "; what differs, ./landtrace compare tells");
        }
    }

    /** {@return rows per second of one lane} */
    Figure figure(LoadLane lane, boolean judged) {
        List<LoadLane.Timed> all = times.getOrDefault(lane, List.of());
        Middle seconds = Middle.of(all.stream().map(LoadLane.Timed::seconds).toList());
        return new Figure(
                lane.name(),
                judged,
                tables.rows() / seconds.value(),
                seconds.spreadPercent(),
                seconds.count(),
                String.format(
                        java.util.Locale.ROOT,
                        "%.1f s; the last: %s",
                        seconds.value(),
                        all.get(all.size() - 1).note()));
    }
}
