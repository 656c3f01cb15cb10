package se.samverkan.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be sent in.
 *
 * @param maxSize of one file
 * @param maxPerOwner number of files of one owner
 * @param maxTotal of all files of one owner together
 */
@ConfigurationProperties("samverkan.files")
public record FileLimits(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("30") int maxPerOwner,
        @DefaultValue("100MB") DataSize maxTotal) {}
