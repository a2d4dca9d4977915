package io.lectern.store.transfer.mapping;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.start.StartException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the records of another system, one at a time. */
final class SourceRecords {
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceRecords() {}

    /** What is done with a record. */
    interface Use {
        void with(SourceRecord source) throws IOException;
    }

    static void each(Path file, Mapping mapping, Use use) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK.charAt(0)) reader.reset();
            if (mapping.records().equals("csv")) csv(reader, mapping, use);
            else json(reader, use);
        }
    }

    private static void csv(BufferedReader reader, Mapping mapping, Use use) throws IOException {
        try (var rows = rows(reader)) {
            mapping.requireColumns(rows.getHeaderNames());
            for (var row : rows) use.with(new SourceRecord(row.getRecordNumber(), values(row)));
        }
    }

    /** RFC 4180, 2: each line has as many; a comma that is not quoted would cut a text short. */
    private static Map<String, String> values(CSVRecord row) {
        if (!row.isConsistent())
            throw new StartException("Record " + row.getRecordNumber() + " has " + row.size()
                    + " values, and the header line has "
                    + row.getParser().getHeaderNames().size());
        return row.toMap();
    }

    private static CSVParser rows(BufferedReader reader) throws IOException {
        try {
            return CSV.parse(reader);
        } catch (IllegalArgumentException wrong) {
            throw new StartException("The header line is none: " + wrong.getMessage(), wrong);
        }
    }

    private static void json(BufferedReader reader, Use use) throws IOException {
        var number = 0L;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            var values = new LinkedHashMap<String, String>();
            members("", object(++number, line), values);
            use.with(new SourceRecord(number, values));
        }
    }

    private static JsonNode object(long number, String line) {
        try {
            var read = JSON.readTree(line);
            if (read.isObject() || read.isMissingNode()) return read;
            throw new StartException("Record " + number + " is no JSON object");
        } catch (JacksonException wrong) {
            throw new StartException("Record " + number + " is not JSON", wrong);
        }
    }

    private static void members(String path, JsonNode node, Map<String, String> values) {
        for (var member : node.properties()) {
            var value = member.getValue();
            if (value.isObject()) members(path + member.getKey() + ".", value, values);
            else values.put(path + member.getKey(), value.isNull() ? "" : value.asString(value.toString()));
        }
    }
}
