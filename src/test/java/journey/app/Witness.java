package journey.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import journey.file.Disk;

/// Sees who asks a disk. One law holds for the whole program: no disk is asked on the thread of the window, as any may lie on a share that takes
/// its time.
final class Witness {
    private static final int FRAMES = 6;
    private final List<String> seen = new CopyOnWriteArrayList<>();

    /// The same disk, and whatever methods it will have.
    Disk of(Disk disk) {
        return (Disk) Proxy.newProxyInstance(Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (_, method, words) -> {
            if (Platform.isFxApplicationThread()) seen.add(method.getName() + " " + words[0] + " " + whence());
            try {
                return method.invoke(disk, words);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    /// The steps of ours that led there.
    private static List<String> whence() {
        return Arrays.stream(new Throwable().getStackTrace()).filter(frame -> frame.getClassName().startsWith("journey.")).skip(2).limit(FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber()).toList();
    }

    /// What was asked on the thread of the window.
    List<String> seen() {
        return List.copyOf(seen);
    }
}
