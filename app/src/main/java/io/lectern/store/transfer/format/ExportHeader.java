package io.lectern.store.transfer.format;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.start.StartException;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The first line of each file of an export.
 *
 * @param format of the lines after it
 * @param export names the export, so that its files are not mixed up with those of another
 * @param lectern the version that wrote it
 * @param epoch of the database that it was taken from
 * @param begun when, ISO-8601
 * @param types the wire names that this version knows
 */
public record ExportHeader(int format, String export, String lectern, String epoch, String begun, List<String> types) {
    private static final int FORMAT = 1;

    /** That of a new export. */
    public static ExportHeader of(String epoch, String begun, List<String> types) {
        var version = ExportHeader.class.getPackage().getImplementationVersion();
        return new ExportHeader(
                FORMAT, UUID.randomUUID().toString(), version == null ? "unknown" : version, epoch, begun, types);
    }

    /** As it is written. */
    public JsonNode toJson() {
        return JSON.valueToTree(this);
    }

    /** @throws StartException if the line is another, or its format is not known here */
    static ExportHeader in(byte[] line) {
        try {
            var header = JSON.readValue(line, ExportHeader.class);
            if (header.format() == FORMAT) return header;
            throw new StartException("The export has the format " + header.format()
                    + ", which this version of Lectern does not know: use one that is as new as that which wrote it");
        } catch (JacksonException broken) {
            throw new StartException("The file does not begin as an export does", broken);
        }
    }
}
