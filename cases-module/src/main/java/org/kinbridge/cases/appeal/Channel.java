package org.kinbridge.cases.appeal;

/** How an appeal was sent. */
public enum Channel {
    POST,
    REGISTERED_POST,
    EMAIL,
    ONLINE_FORM,
    FAX,
    BY_HAND
}
