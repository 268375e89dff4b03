package cn.yanxing.issue.photo;

import java.util.UUID;

/**
 * A photo of this issue that another issue shows, too: {@code bitsApart} of the 64 bits of their prints differ;
 * {@code sameFile} says that not a byte does. The links open each photo for a short while.
 */
public record PhotoTwin(
        UUID photo,
        String thumbnailLink,
        UUID otherIssue,
        String otherNumber,
        UUID otherPhoto,
        String otherThumbnailLink,
        int bitsApart,
        boolean sameFile) {}
