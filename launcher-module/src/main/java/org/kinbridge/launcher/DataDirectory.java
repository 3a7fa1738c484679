package org.kinbridge.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory with everything that lasts, held by one launcher at a time. The lock belongs to the process: the
 * kernel releases it, however the process ends.
 */
final class DataDirectory implements AutoCloseable {

    /** Free space below which nothing is started: PostgreSQL must never meet a full disk while it writes. */
    static final long NEEDED_BYTES = 300L << 20;

    private final Path root;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel lockFile, FileLock lock) {
        this.root = root;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Creates the directory if need be and takes it; refuses with one sentence if it cannot be used. */
    static DataDirectory take(Path root) {
        create(root);
        FileChannel channel = open(root.resolve("kinbridge.lock"));
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartFailure("Another Kinbridge is already running on " + root
                        + ": stop it first, or choose another directory with --data.");
            }
            return new DataDirectory(root, channel, lock);
        } catch (IOException e) {
            throw new StartFailure("The data directory " + root + " cannot be locked: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void create(Path root) {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new StartFailure("The data directory " + root + " is a file: choose another with --data.");
        }
        try {
            if (!Files.exists(root)) {
                Files.createDirectories(root);
                OwnerOnly.directory(root);
            }
        } catch (IOException e) {
            throw new StartFailure("The data directory " + root + " cannot be created: " + Reason.of(e), e);
        }
    }

    private static FileChannel open(Path lockFile) {
        try {
            return FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data directory " + lockFile.getParent() + " cannot be written to: " + Reason.of(e), e);
        }
    }

    /** Refuses when less than the given number of bytes is free. */
    void needFreeSpace(long bytes) {
        try {
            FileStore store = Files.getFileStore(root);
            long free = store.getUsableSpace();
            if (free < bytes) {
                throw new StartFailure("The disk of " + root + " is almost full: " + (free >> 20) + " MB are free, "
                        + (bytes >> 20) + " MB are needed.");
            }
        } catch (IOException e) {
            throw new StartFailure("The disk of " + root + " cannot be read: " + Reason.of(e), e);
        }
    }

    Path root() {
        return root;
    }

    /** A directory below, made if need be, for the owner only. */
    Path directory(String name) {
        Path directory = root.resolve(name);
        try {
            Files.createDirectories(directory);
            OwnerOnly.directory(directory);
            return directory;
        } catch (IOException e) {
            throw new StartFailure("The directory " + directory + " cannot be created: " + Reason.of(e), e);
        }
    }

    Path file(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            // The end of the process releases it in any case.
        }
    }
}
