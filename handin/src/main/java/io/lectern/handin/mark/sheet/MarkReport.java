package io.lectern.handin.mark.sheet;

import java.util.List;

/** What became of each line of a mark sheet, or would. */
public record MarkReport(List<MarkItem> items) {}
