package io.lectern.file;

import static io.lectern.kernel.access.Allow.Who.ANYONE;
import static io.lectern.kernel.access.Allow.Who.SERVICE;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.Scope;
import io.lectern.kernel.id.FileId;
import io.lectern.kernel.message.Fingerprinted;
import io.lectern.kernel.message.StreamCommand;
import io.lectern.kernel.message.Unconditional;

/** What people can want of files. */
sealed interface FileMessage {
    /** What the names of files begin with, where they are spoken of as if they were streams. */
    String PREFIX = "file-";

    /** Keep a file whose content has arrived. */
    @Unconditional
    @Allow(ANYONE)
    record KeepFile(StoredFile uploaded) implements FileMessage, StreamCommand, Fingerprinted {

        @Override
        public String stream() {
            return PREFIX + uploaded.file();
        }

        @Override
        public String fingerprint() {
            return uploaded.sha256() + " " + uploaded.name();
        }
    }

    /** A file without its content. */
    @Allow(
            value = {ANYONE, SERVICE},
            scope = Scope.READ_FAT)
    record FindFile(FileId file) implements FileMessage {}
}
