package se.samverkan.network;

/** How a matter leaves the network. */
public enum Outcome {
    OWNER_APPOINTED,
    JOINT_HANDLING,
    IOP_TRACK,
    GRANT_TRACK,
    REFERRED_TO_COMMITTEE,
    REFERRED_OUTSIDE,
    NO_ACTION
}
