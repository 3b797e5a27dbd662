package onepoint.certificate;

import java.util.Optional;
import onepoint.setting.Setting;

/**
 * A setting as the searches see it.
 *
 * @param setting the instance
 * @param frame of its landscape
 * @param region its domain
 * @param mean the averaged gradient, where it depends on y only and is enclosed
 * @param target what is proved about x*
 */
record Scene(
        Setting setting,
        Frame frame,
        Region region,
        Optional<MeanGradient> mean,
        TargetFacts target) {
    static Scene of(Setting setting) {
        Frame frame = Frame.of(setting.landscape());
        Region region = new Region(setting.spec().domain(), setting.dimension());
        Optional<MeanGradient> mean = MeanGradient.of(setting, frame);
        return new Scene(setting, frame, region, mean, TargetFacts.of(setting, frame, mean));
    }
}
