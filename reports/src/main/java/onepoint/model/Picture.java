package onepoint.model;

/** A picture that goes with a finding or a claim, as data; how it looks is not decided here. */
public sealed interface Picture
        permits LandscapePicture,
                ProfilePicture,
                ContourPicture,
                FanPicture,
                EvidencePicture,
                EndPointPicture,
                PhasePicture,
                SeriesPicture {
    /** What the picture shows, in a sentence. */
    String caption();
}
