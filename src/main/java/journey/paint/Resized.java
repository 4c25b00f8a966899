package journey.paint;

/// A picture made to any size: each new pixel is made of all old ones that it covers, weighed by how near they are to its middle. What is
/// made larger comes out soft instead of in steps.
final class Resized {
    private Resized() {}

    /// The pixels at the new size, premultiplied ARGB.
    static Pixels of(Bitmap bitmap, int width, int height) {
        var across = Weights.of(bitmap.width(), width);
        var down = Weights.of(bitmap.height(), height);
        var pixels = Pixels.of(width, height);
        var rows = new float[bitmap.height()][];
        for (int y = 0; y < height; y++) {
            var sum = new float[4 * width];
            for (int i = 0; i < down[y].share().length; i++) {
                var from = down[y].first() + i;
                if (rows[from] == null) rows[from] = across(bitmap, from, across);
                for (int k = 0; k < sum.length; k++) sum[k] += down[y].share()[i] * rows[from][k];
            }
            for (int i = 0; i < down[y].first(); i++) rows[i] = null;
            for (int x = 0; x < width; x++) pixels.argb()[y * width + x] = pixel(sum, 4 * x);
        }
        return pixels;
    }

    /// One row at its new width: alpha, and the colours multiplied with it.
    private static float[] across(Bitmap bitmap, int y, Weights[] across) {
        var row = new float[4 * across.length];
        for (int x = 0; x < across.length; x++)
            for (int i = 0; i < across[x].share().length; i++) {
                var pixel = bitmap.argb()[y * bitmap.width() + across[x].first() + i];
                var alpha = across[x].share()[i] * (pixel >>> 24);
                row[4 * x] += alpha;
                row[4 * x + 1] += alpha * (pixel >> 16 & 0xFF) / 255;
                row[4 * x + 2] += alpha * (pixel >> 8 & 0xFF) / 255;
                row[4 * x + 3] += alpha * (pixel & 0xFF) / 255;
            }
        return row;
    }

    private static int pixel(float[] sum, int at) {
        var pixel = 0;
        for (int k = 0; k < 4; k++) pixel = pixel << 8 | Math.clamp(Math.round(sum[at + k]), 0, 0xFF);
        return pixel;
    }

    /// The old pixels that one new one is made of, from the first on, and the share of each.
    private record Weights(int first, float[] share) {
        static Weights[] of(int old, int size) {
            var all = new Weights[size];
            var ratio = (double) old / size;
            var reach = Math.max(1, ratio);
            for (int i = 0; i < size; i++) {
                var middle = (i + 0.5) * ratio - 0.5;
                var first = Math.max(0, (int) Math.ceil(middle - reach));
                var last = Math.min(old - 1, (int) Math.floor(middle + reach));
                var share = new float[last - first + 1];
                var sum = 0.0;
                for (int k = 0; k < share.length; k++) sum += share[k] = (float) Math.max(1e-6, 1 - Math.abs(first + k - middle) / reach);
                for (int k = 0; k < share.length; k++) share[k] /= (float) sum;
                all[i] = new Weights(first, share);
            }
            return all;
        }
    }
}
