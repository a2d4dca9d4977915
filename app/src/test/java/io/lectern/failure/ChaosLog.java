package io.lectern.failure;

import io.lectern.history.History;
import io.lectern.history.HistoryChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;

/** What one client heard on one destination over all its connections, and what it can tell from that by itself. */
final class ChaosLog {
    private static final String NOTHING = "null";

    private final String destination;
    private final String user;
    private final ToLongFunction<String> index;
    private final History history;
    private final List<Long> heard = new ArrayList<>();
    private final List<Integer> revoked = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private String begun;
    private String position;
    private String newest;
    private boolean live;

    /** @param index the global index that a position names here */
    ChaosLog(String destination, String user, ToLongFunction<String> index, History history) {
        this.destination = destination;
        this.user = user;
        this.index = index;
        this.history = history;
    }

    String destination() {
        return destination;
    }

    /** Where to resume after; null as long as nothing was synced. */
    String position() {
        return position;
    }

    /** Where it was synced for the first time; null if never. */
    String begun() {
        return begun;
    }

    boolean live() {
        return live;
    }

    int heard() {
        return heard.size();
    }

    int revocations() {
        return revoked.size();
    }

    /** Hears nothing more for now. */
    void cut() {
        live = false;
    }

    void hear(JsonNode message) {
        var type = message.get("type").asString();
        switch (type) {
            case "live:Synced" -> sync(message.get("data"));
            case "live:Mark" -> stand(message.get("data"));
            case "live:Denied" -> live = false;
            case "live:Revoked" -> {
                if (live) revoked.add(heard.size());
                live = false;
            }
            default -> {
                if (type.startsWith("live:")) faults.add("heard " + message);
                else hearEvent(message);
            }
        }
    }

    private void sync(JsonNode data) {
        live = true;
        if (begun != null) {
            if (!data.get("recovered").asBoolean()) faults.add("was not recovered by " + data);
            stand(data);
            return;
        }
        newest = data.get("last").asString(NOTHING);
        position = data.get("position").asString();
        begun = position;
    }

    private void stand(JsonNode data) {
        if (!data.get("last").asString(NOTHING).equals(newest)) faults.add("missed something before " + data);
        position = data.get("position").asString();
    }

    private void hearEvent(JsonNode message) {
        if (!message.get("previous").asString(NOTHING).equals(newest))
            faults.add("not after " + newest + ": " + message);
        position = message.get("position").asString();
        newest = position;
        heard.add(index(position));
        history.told(
                user, message.get("stream").asString(), message.get("version").asLong());
    }

    /** What was addressed to this destination since it was first synced. */
    List<Long> due(ExpectedState truth) {
        var from = begun == null ? Long.MAX_VALUE : index(begun);
        return truth.addressed(destination, user).stream()
                .filter(each -> each > from)
                .toList();
    }

    /** Whether everything has come that must. */
    boolean complete(ExpectedState truth) {
        return !truth.entitled(destination, user)
                || (live && heard.size() >= due(truth).size());
    }

    /** What is wrong with it beside what it heard of the one order, in sentences. */
    List<String> faults(ExpectedState truth) {
        var due = due(truth);
        var all = new ArrayList<>(faults);
        var losses = truth.losses(destination, user);
        if (!truth.entitled(destination, user)) all.addAll(unentitled(losses));
        for (var count : revoked)
            if (!endsAtALoss(count, due, losses)) all.add("was not revoked where the role was lost, after " + count);
        return all.stream()
                .map(fault -> user + " on " + destination + " " + fault)
                .toList();
    }

    private List<String> unentitled(List<Long> losses) {
        if (losses.isEmpty()) return begun == null ? List.of() : List.of("was let in without ever having the role");
        var lost = losses.get(losses.size() - 1);
        var isLate = !heard.isEmpty() && heard.get(heard.size() - 1) >= lost;
        return isLate ? List.of("heard what came after the role was lost at " + lost) : List.of();
    }

    /** Has what it heard held against what was due; all of that, if its user may still hear it. */
    void observe(HistoryChecker checker, ExpectedState truth) {
        var due = due(truth);
        var atLeast = truth.entitled(destination, user) ? due.size() : Math.min(heard.size(), due.size());
        checker.observed(user + " on " + destination, due.subList(0, atLeast), heard);
    }

    /** Whether all before some loss was heard, and nothing behind it. */
    private boolean endsAtALoss(int count, List<Long> due, List<Long> losses) {
        return losses.stream()
                .anyMatch(lost -> due.stream().filter(each -> each < lost).count() == count
                        && lost > index(Objects.requireNonNull(begun)));
    }

    long index(String position) {
        return index.applyAsLong(position);
    }
}
