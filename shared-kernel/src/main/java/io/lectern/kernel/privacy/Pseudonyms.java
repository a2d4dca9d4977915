package io.lectern.kernel.privacy;

/** Stands in for a client's own free text towards others: the same text always has the same pseudonym. */
public interface Pseudonyms {

    /** A UUID derived from a correlation id by a secret of this database. */
    String of(String correlationId);

    /** One that stands for the correlation id in this stream alone, so that it links nothing with other streams. */
    default String within(String stream, String correlationId) {
        return of(stream + " " + correlationId);
    }
}
