package se.samverkan.partnerships;

public enum Party {
    MUNICIPALITY,
    ASSOCIATION
}
