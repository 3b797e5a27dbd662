package onepoint.neural.network;

import ai.djl.ndarray.NDArray;

import onepoint.neural.data.Images;

/** Kinds of network, each of about 10 000 weights on small grey images. */
public enum Architecture {
    /**
     * Residual: a sum around every two convolutions, with normalisation over the batch (He et al., CVPR
     * 2016), in two blocks.
     */
    RESIDUAL("residual", true) {
        @Override
        NDArray scores(Layers net, NDArray images) {
            NDArray x = net.relu(net.normalised(net.convolution(images, 12, 3, 1)));
            x = residual(net, x, 12, 1);
            x = residual(net, x, 24, 2);
            return net.linear(net.means(x), Images.CLASSES);
        }
    },
    /**
     * Densely connected: every convolution sees the results of all before it in its block, with normalisation
     * over the batch (Huang et al., CVPR 2017), in two blocks of three.
     */
    DENSE("dense", true) {
        @Override
        NDArray scores(Layers net, NDArray images) {
            NDArray x = net.convolution(images, 8, 3, 1);
            x = dense(net, x);
            x = net.convolution(net.relu(net.normalised(x)), 16, 1, 1);
            x = dense(net, net.halved(x));
            x = net.relu(net.normalised(x));
            return net.linear(net.means(x), Images.CLASSES);
        }
    },
    /** Plain, like VGG (Simonyan and Zisserman, ICLR 2015): no normalisation, no way around a layer. */
    PLAIN("plain", false) {
        @Override
        NDArray scores(Layers net, NDArray images) {
            NDArray x = net.relu(net.biased(net.convolution(images, 16, 3, 1)));
            x = net.largest(net.relu(net.biased(net.convolution(x, 16, 3, 1))));
            x = net.largest(net.relu(net.biased(net.convolution(x, 24, 3, 1))));
            x = net.relu(net.linear(x, 32));
            return net.linear(x, Images.CLASSES);
        }
    };

    /** Convolutions of a densely connected block. */
    private static final int DEPTH = 3;
    /** Planes that each of them adds. */
    private static final int GROWTH = 8;

    private final String label;
    private final boolean connected;

    Architecture(String label, boolean connected) {
        this.label = label;
        this.connected = connected;
    }

    /** What it is called in ids and reports. */
    public String label() {
        return label;
    }

    /**
     * Whether it is of the kinds that the paper's findings are about, which have connections around layers
     * and normalisation; a footnote of the published version excludes VGG.
     */
    public boolean connected() {
        return connected;
    }

    /** A score for each class of each image. */
    abstract NDArray scores(Layers net, NDArray images);

    private static NDArray residual(Layers net, NDArray x, int planes, int stride) {
        NDArray inner = net.relu(net.normalised(net.convolution(x, planes, 3, stride)));
        inner = net.normalised(net.convolution(inner, planes, 3, 1));
        NDArray around = stride == 1 ? x : net.convolution(x, planes, 1, stride);
        return net.relu(inner.add(around));
    }

    private static NDArray dense(Layers net, NDArray x) {
        NDArray all = x;
        for (int i = 0; i < DEPTH; i++) {
            NDArray next = net.convolution(net.relu(net.normalised(all)), GROWTH, 3, 1);
            all = net.joined(all, next);
        }
        return all;
    }
}
