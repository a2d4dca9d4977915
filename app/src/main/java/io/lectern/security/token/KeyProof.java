package io.lectern.security.token;

/** Tells of a token that was found good whether the key that signed it is its issuer's still. */
public interface KeyProof {

    /** Of a key that nobody else can change. */
    KeyProof LASTING = new KeyProof() {
        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public boolean isRecent() {
            return true;
        }
    };

    /** Whether it was when the keys were last heard of. */
    boolean holds();

    /** Whether that is so lately that a token may be taken on it without asking the issuer. */
    boolean isRecent();
}
