package io.lectern.golden;

import io.lectern.kernel.event.EventTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What events look like as they are stored, against what was written down when each was stored first. */
record EventShapes(Map<String, String> written) {
    private static final String NEW = """
            %1$s is stored in revision %2$s from now on: add this line to event-shapes.txt, and never change it again.
            %1$s %2$s %3$s""";
    private static final String CHANGED = """
            The record of %1$s has changed, and what was stored before stays as it is. Raise its @Revision to "%4$s",
            give a RevisionUpcaster that reads revision %2$s as revision %4$s, and add this line to event-shapes.txt;
            then record an example as GoldenEventsTest says. docs/change.md shows each of these.
            %1$s %4$s %3$s""";
    private static final String NEW_PART = """
            %1$s can stand in stored events from now on. Programs of before cannot read it: docs/change.md says how to
            bring it in. Then add this line to event-shapes.txt, and never change it again.
            %1$s - %2$s""";
    private static final String CHANGED_PART = """
            %1$s stands in stored events, in the shape that event-shapes.txt says. Leave it, and make another one beside
            it; docs/change.md says how.""";
    private static final String GONE = """
            %1$s was stored once and will be read for ever: it must stay, though nothing need store it any more.
            docs/change.md shows how to retire an event.""";

    static EventShapes of(Stream<String> lines) {
        var written = new TreeMap<String, String>();
        lines.filter(line -> !line.startsWith("#")).forEach(line -> {
            var words = line.split(" ", 3);
            written.put(words[0] + " " + words[1], words[2]);
        });
        return new EventShapes(written);
    }

    /** What is to be done about the events as they are now, a sentence for each. */
    List<String> open(Map<String, Class<?>> events) {
        var open = new ArrayList<String>();
        var parts = new TreeMap<String, String>();
        new TreeMap<>(events).forEach((type, event) -> {
            var shape = EventShape.of(event);
            parts.putAll(shape.parts());
            var revision = EventTypes.revisionOf(event);
            var before = written.get(type + " " + revision);
            if (before == null) open.add(NEW.formatted(type, String.valueOf(revision), shape.members()));
            else if (!before.equals(shape.members()))
                open.add(CHANGED.formatted(
                        type, String.valueOf(revision), shape.members(), String.valueOf(revision + 1)));
        });
        parts.forEach((part, shape) -> {
            var before = written.get(part + " -");
            if (before == null) open.add(NEW_PART.formatted(part, shape));
            else if (!before.equals(shape)) open.add(CHANGED_PART.formatted(part));
        });
        gone(events, parts).forEach(name -> open.add(GONE.formatted(name)));
        return open;
    }

    private TreeSet<String> gone(Map<String, Class<?>> events, Map<String, String> parts) {
        var gone = new TreeSet<String>();
        for (var line : written.keySet()) gone.add(line.substring(0, line.indexOf(' ')));
        gone.removeAll(events.keySet());
        gone.removeAll(parts.keySet());
        return gone;
    }
}
