package org.kinbridge.newsletter.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Where the bytes of one size are. */
@Embeddable
record PhotographFile(
        @Column(name = "file_id") UUID fileId,
        @Column(name = "width") int width,
        @Column(name = "height") int height) {}
