package se.samverkan.organisations;

/** What became of somebody who was handed an association's matter: its owner, somebody its owners are asked about, or in already. */
public enum TakenOver {
    OWNER,
    ASKED,
    ALREADY
}
