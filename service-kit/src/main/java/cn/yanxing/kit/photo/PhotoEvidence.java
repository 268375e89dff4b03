package cn.yanxing.kit.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the file itself says of where, when and with what it was taken. It may be false; it is never shown. */
public record PhotoEvidence(
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable String takenAt,
        @Nullable String camera) {

    private static final byte JPEG = (byte) 0xff;
    private static final PhotoEvidence NONE = new PhotoEvidence(null, null, null, null);

    boolean isEmpty() {
        return equals(NONE);
    }

    /** Cameras write JPEG. In a PNG a text of a kilobyte can unpack to a gigabyte, so its texts are not read at all. */
    static PhotoEvidence of(byte[] photo) {
        if (photo.length == 0 || photo[0] != JPEG) return NONE;
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
            GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
            GeoLocation place = gps == null ? null : gps.getGeoLocation();
            return new PhotoEvidence(
                    place == null ? null : place.getLongitude(),
                    place == null ? null : place.getLatitude(),
                    text(
                            metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class),
                            ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL),
                    text(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class), ExifIFD0Directory.TAG_MODEL));
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return NONE;
        }
    }

    private static @Nullable String text(@Nullable Directory directory, int tag) {
        return directory == null ? null : directory.getString(tag);
    }
}
