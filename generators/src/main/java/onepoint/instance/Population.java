package onepoint.instance;
public enum Population { SATISFYING, VIOLATING, BOUNDARY, STEP_TOO_LARGE, STEP_DIVERGENT, NOISE_TOO_SMALL }
