package onepoint.model;

/** A picture that goes with a finding, as data; how it looks is not decided here. */
public sealed interface Picture permits LandscapePicture, FanPicture {
    /** What the picture shows, in a sentence. */
    String caption();
}
