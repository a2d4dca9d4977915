package io.lectern.store.transfer.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words: what Java says of it is the file's name at most. */
public final class FileErrors {
    private FileErrors() {}

    /** The rest of a sentence. */
    public static String describe(Exception failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause)
            return describe(cause);
        if (failure instanceof CharacterCodingException) return "it is not UTF-8";
        if (failure instanceof NoSuchFileException missing) return "there is no file " + missing.getFile();
        if (failure instanceof AccessDeniedException denied) return denied.getFile() + " may not be used";
        if (failure instanceof FileAlreadyExistsException taken) return taken.getFile() + " is there already";
        return String.valueOf(failure.getMessage());
    }
}
