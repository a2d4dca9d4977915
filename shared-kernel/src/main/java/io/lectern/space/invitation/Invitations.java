package io.lectern.space.invitation;

/** Knows what codes are good for. */
public interface Invitations {

    /**
     * What a code is or was good for.
     *
     * @throws io.lectern.kernel.message.Problem.NotFound if there is none
     */
    Invitation find(InvitationCode code);

    /**
     * Uses a code once more, if the present transaction commits.
     *
     * @throws io.lectern.kernel.message.Problem.NotFound if it is used up, or has ended
     */
    void use(InvitationCode code);
}
